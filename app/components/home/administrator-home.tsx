import { Section } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { MissingList } from "~/components/ui/missing-list";
import { TextLink } from "~/components/ui/text-link";
import { useTranslation } from "~/i18n/use-translation";

export type AdministratorHomeProps = { missingYears: number[]; provisionalRates: number; openInvitations: number };

export function AdministratorHome({ missingYears, provisionalRates, openInvitations }: AdministratorHomeProps) {
  const { t } = useTranslation("home");
  const items = [
    ...missingYears.map((year) => ({
      key: `year-${year}`,
      text: t("administrator.missingYear", { year }),
      href: `/admin/calendar?year=${year}`,
    })),
    ...(provisionalRates > 0
      ? [{ key: "rates", text: t("administrator.provisionalRates", { count: provisionalRates }), href: "/admin/rates" }]
      : []),
    ...(openInvitations > 0
      ? [
          {
            key: "invitations",
            text: t("administrator.openInvitations", { count: openInvitations }),
            href: "/admin/people",
          },
        ]
      : []),
  ];
  return (
    <div className="grid gap-4 lg:grid-cols-[2fr_1fr]">
      <Section id="todo" title={t("administrator.todo")} meta={items.length || null}>
        {items.length > 0 ? (
          <MissingList items={items} />
        ) : (
          <EmptyState title={t("administrator.nothing")}>{t("administrator.nothingWhy")}</EmptyState>
        )}
      </Section>
      <nav aria-label={t("title")} className="card grid gap-2 self-start p-4">
        <TextLink href="/admin/people">{t("administrator.people")}</TextLink>
        <TextLink href="/admin/orgs">{t("administrator.orgs")}</TextLink>
        <TextLink href="/admin/rates">{t("administrator.rates")}</TextLink>
        <TextLink href="/admin/calendar">{t("administrator.calendar")}</TextLink>
        <TextLink href="/admin/settings">{t("administrator.settings")}</TextLink>
      </nav>
    </div>
  );
}
