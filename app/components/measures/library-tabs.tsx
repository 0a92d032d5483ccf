import { Tabs } from "~/components/ui/tabs";
import type { Role } from "~/domain/access/roles";
import { useTranslation } from "~/i18n/use-translation";

const pages = {
  library: { href: "/measures", roles: null },
  proposals: { href: "/proposals", roles: ["officer", "leader", "verifier", "provincial", "auditor"] },
  rechecks: { href: "/rechecks", roles: ["officer", "leader", "verifier", "provincial", "auditor"] },
  outcomes: { href: "/outcomes", roles: ["officer", "leader", "verifier", "provincial", "auditor"] },
  gaps: { href: "/outcomes/gaps", roles: ["officer", "leader", "verifier", "provincial", "auditor"] },
  imports: { href: "/library/import", roles: ["provincial", "administrator"] },
} as const satisfies Record<string, { href: string; roles: readonly Role[] | null }>;

export type LibraryPage = keyof typeof pages;

/** The pages of the policy library that a role has. An administrator of a single zone has no import; `canImport` says so. */
export function LibraryTabs({ role, current, canImport }: { role: Role; current: LibraryPage; canImport: boolean }) {
  const { t } = useTranslation("measures");
  const items = (Object.keys(pages) as LibraryPage[])
    .filter((page) => {
      const roles: readonly Role[] | null = pages[page].roles;
      return (roles === null || roles.includes(role)) && (page !== "imports" || canImport);
    })
    .map((page) => ({ href: pages[page].href, label: t(`tabs.${page}`), isCurrent: page === current }));
  return items.length > 1 ? <Tabs items={items} label={t("tabs.label")} /> : null;
}
