import { Icon } from "~/components/ui/icon";
import { MenuEntry, MenuPanel } from "~/components/ui/menu";
import type { Viewer } from "~/domain/access/viewer";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The person with the membership they are acting under; other memberships, settings and the way out. */
export function PersonMenu({ viewer, path, back }: { viewer: Viewer; path: string; back: string }) {
  const { t } = useTranslation("frame");
  const pick = useBilingual();
  const name = useCodeName();
  const org = pick(viewer.orgName);
  const role = name("role", viewer.role);
  const others = viewer.memberships.filter((membership) => membership.id !== viewer.membershipId);
  return (
    <MenuPanel
      summary={
        <summary className="topbar-person">
          <Icon name="person" className="md:hidden" />
          <span className="sr-only md:not-sr-only md:block md:min-w-0">
            <span className="block truncate text-xs font-medium leading-4">{viewer.name}</span>
            <span className="flex gap-1 text-[11px] leading-4 text-faint">
              <span className="truncate" title={org}>
                {org}
              </span>
              <span className="nowrap">{role}</span>
            </span>
          </span>
          <Icon name="chevron-down" className="text-faint" />
        </summary>
      }
    >
      <p className="menu-title">{t("currentMembership")}</p>
      <p className="px-2 pb-1">
        {viewer.name}
        <span className="block text-xs text-muted">
          {org} {role}
        </span>
      </p>
      {others.length > 0 ? (
        <>
          <div className="menu-rule" />
          <p className="menu-title">{t("memberships")}</p>
          {others.map((membership) => (
            <MenuEntry
              key={membership.id}
              item={{
                label: `${pick(membership.orgName)} ${name("role", membership.role)}`,
                action: "/account/membership",
                fields: { membershipId: membership.id },
              }}
            />
          ))}
        </>
      ) : null}
      <div className="menu-rule" />
      <MenuEntry item={{ label: t("account"), href: "/account", icon: "person", isCurrent: path === "/account" }} />
      <MenuEntry
        item={{ label: t("places.outbox"), href: "/outbox", icon: "mail", isCurrent: path.startsWith("/outbox") }}
      />
      <ThemeSwitch back={back} />
      <form method="post" action="/language" className="sm:hidden">
        <input type="hidden" name="back" value={back} />
        <button
          type="submit"
          name="language"
          value={t("switchLanguageTo")}
          lang={t("switchLanguageTo")}
          className="menu-item"
        >
          <Icon name="globe" />
          {t("switchLanguage")}
        </button>
      </form>
      <div className="menu-rule" />
      <form method="post" action="/logout" data-forget-drafts="">
        <button type="submit" className="menu-item">
          <Icon name="sign-out" />
          {t("signOut")}
        </button>
      </form>
    </MenuPanel>
  );
}

function ThemeSwitch({ back }: { back: string }) {
  const { t } = useTranslation("frame");
  return (
    <form method="post" action="/theme" className="menu-item hover:bg-transparent!" aria-label={t("theme")}>
      <input type="hidden" name="back" value={back} />
      <Icon name="theme" />
      <span className="flex gap-1">
        <button type="submit" name="theme" value="system" className="btn btn-small" data-theme-choice="system">
          {t("themeSystem")}
        </button>
        <button type="submit" name="theme" value="light" className="btn btn-small" data-theme-choice="light">
          {t("themeLight")}
        </button>
        <button type="submit" name="theme" value="dark" className="btn btn-small" data-theme-choice="dark">
          {t("themeDark")}
        </button>
      </span>
    </form>
  );
}
