import { ButtonLink, IconLink } from "~/components/ui/button";
import { Icon } from "~/components/ui/icon";
import { KeyboardHint } from "~/components/ui/keyboard-hint";
import { MenuEntry, MenuPanel } from "~/components/ui/menu";
import type { Viewer } from "~/domain/access/viewer";
import { useTranslation } from "~/i18n/use-translation";
import { PersonMenu } from "./person-menu";
import { isPlaceOf, railPlaces, rolesWithQuickEntry } from "./places";

type TopBarProps = {
  viewer: Viewer;
  path: string;
  search: string;
  /** Unread notices; null where there is no such page. */
  unread: number | null;
};

export function TopBar({ viewer, path, search, unread }: TopBarProps) {
  const { t } = useTranslation("frame");
  const query = path === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <header className="topbar">
      <PlacesMenu viewer={viewer} path={path} />
      <search className="topbar-search">
        <form action="/search" method="get">
          <Icon name="search" />
          <input
            type="search"
            name="q"
            defaultValue={query}
            aria-label={t("searchLabel")}
            placeholder={t("searchPlaceholder")}
            maxLength={100}
            autoComplete="off"
            data-focus-key="/"
          />
          <KeyboardHint keys="/" />
        </form>
      </search>
      {rolesWithQuickEntry.includes(viewer.role) ? (
        <span className="hidden md:block">
          <ButtonLink href="/projects/new" variant="soft" icon="plus" data-follow-key="n">
            {t("newLead")}
          </ButtonLink>
        </span>
      ) : null}
      {unread === null ? null : (
        <IconLink
          href="/notifications"
          icon="bell"
          label={unread > 0 ? `${t("notifications")}: ${t("unread", { count: unread })}` : t("notifications")}
        >
          {unread > 0 ? <span className="count-dot">{unread > 99 ? "99+" : unread}</span> : null}
        </IconLink>
      )}
      <LanguageSwitch back={path + search} />
      <PersonMenu viewer={viewer} path={path} back={path + search} />
    </header>
  );
}

/** One press to the other language; its name in its own words. */
export function LanguageSwitch({ back }: { back: string }) {
  const { t } = useTranslation("frame");
  return (
    <form method="post" action="/language" className="hidden sm:block">
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        name="language"
        value={t("switchLanguageTo")}
        lang={t("switchLanguageTo")}
        className="btn btn-quiet"
      >
        {t("switchLanguage")}
      </button>
    </form>
  );
}

/** On a phone, all places of the rail. */
function PlacesMenu({ viewer, path }: { viewer: Viewer; path: string }) {
  const { t } = useTranslation("frame");
  return (
    <MenuPanel
      className="menu-start md:hidden"
      summary={
        <summary className="btn btn-quiet btn-square" aria-label={t("menu")} title={t("menu")}>
          <Icon name="menu" />
        </summary>
      }
    >
      {railPlaces[viewer.role].map((place) => (
        <MenuEntry
          key={place.key}
          item={{
            label: t(`places.${place.key}`),
            href: place.href,
            icon: place.icon,
            isCurrent: isPlaceOf(place, path),
          }}
        />
      ))}
    </MenuPanel>
  );
}
