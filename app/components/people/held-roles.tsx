import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Button } from "~/components/ui/button";
import { InstantText } from "~/components/ui/date-text";
import type { OrgChoice } from "~/domain/orgs/org-tree.server";
import type { HeldRole } from "~/domain/people/person-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { PlaceFields } from "./place-fields";
import type { Failed } from "./profile-section";

type HeldRolesProps = {
  held: HeldRole[];
  orgs: OrgChoice[];
  mayChange: boolean;
  failed?: Failed & { membershipId: string };
};

/** Each role with who gave it and when, and what the administrator may do about it. */
export function HeldRoles({ held, orgs, mayChange, failed }: HeldRolesProps) {
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <ul className="divide-y divide-line">
      {held.map((role) => (
        <li key={role.id} className="grid gap-2 py-3 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p>
              <span className="font-medium">{pick(role.orgName)}</span> · {name("role", role.role)}
            </p>
            <RoleDates role={role} />
          </div>
          {mayChange ? (
            <ChangeRole role={role} orgs={orgs} failed={failed?.membershipId === role.id ? failed : undefined} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function RoleDates({ role }: { role: HeldRole }) {
  const { t } = useTranslation("people");
  return (
    <p className="text-xs text-faint">
      {t("person.since")} <InstantText at={role.grantedAt} />{" "}
      {role.grantedBy ? t("person.by", { name: role.grantedBy }) : null}
      {role.endedAt ? (
        <>
          {" · "}
          {t("person.until")} <InstantText at={role.endedAt} />{" "}
          {role.endedBy ? t("person.by", { name: role.endedBy }) : null}
        </>
      ) : null}
    </p>
  );
}

function ChangeRole({ role, orgs, failed }: { role: HeldRole; orgs: OrgChoice[]; failed?: Failed }) {
  const { t } = useTranslation("people");
  const name = useCodeName();
  const pick = useBilingual();
  const named = { org: pick(role.orgName), role: name("role", role.role) };
  return (
    <div className="flex flex-wrap items-start gap-2">
      <details className="grow" open={failed !== undefined}>
        <summary className="btn btn-small w-fit" aria-label={t("person.changeOf", named)}>
          {t("person.change")}
        </summary>
        <Form
          className="mt-3 max-w-xl"
          idPrefix={`change-${role.id}`}
          errors={failed?.errors}
          values={failed?.values ?? { orgId: role.orgId, role: role.role }}
        >
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="membershipId" value={role.id} />
          <FormGrid>
            <PlaceFields orgs={orgs} orgLabel={t("person.newOrg")} roleLabel={t("person.newRole")} />
          </FormGrid>
          <SubmitRow label={t("person.change")} />
        </Form>
      </details>
      <form method="post">
        <input type="hidden" name="intent" value="end" />
        <Button size="small" name="membershipId" value={role.id} aria-label={t("person.endOf", named)}>
          {t("person.end")}
        </Button>
      </form>
    </div>
  );
}
