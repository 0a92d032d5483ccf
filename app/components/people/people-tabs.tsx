import { Tabs } from "~/components/ui/tabs";
import { useTranslation } from "~/i18n/use-translation";

/** The people there are, and those who were asked. */
export function PeopleTabs({ current, invitations }: { current: "people" | "invitations"; invitations: number }) {
  const { t } = useTranslation("people");
  return (
    <div className="my-3">
      <Tabs
        label={t("title")}
        items={[
          { href: "/admin/people", label: t("tabs.people"), isCurrent: current === "people" },
          { href: "/admin/people/invitations", label: t("tabs.invitations"), count: invitations, isCurrent: current === "invitations" },
        ]}
      />
    </div>
  );
}
