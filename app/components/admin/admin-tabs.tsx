import { Tabs } from "~/components/ui/tabs";
import { useTranslation } from "~/i18n/use-translation";

const tabs = [
  { key: "people", href: "/admin/people" },
  { key: "orgs", href: "/admin/orgs" },
  { key: "rates", href: "/admin/rates" },
  { key: "calendar", href: "/admin/calendar" },
  { key: "settings", href: "/admin/settings" },
] as const;

/** What an administrator keeps, on every page of it. The last three only above the zones. */
export function AdminTabs({
  current,
  keepsDictionaries,
}: {
  current: (typeof tabs)[number]["key"];
  keepsDictionaries: boolean;
}) {
  const { t } = useTranslation("dictionaries");
  const shown = keepsDictionaries ? tabs : tabs.slice(0, 2);
  return (
    <Tabs
      label={t("tabs.label")}
      items={shown.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), isCurrent: key === current }))}
    />
  );
}
