import { Select } from "~/components/forms/select";
import { roles } from "~/domain/access/roles";
import type { OrgChoice } from "~/domain/orgs/org-tree.server";
import { rolesFor } from "~/domain/people/role-fits-org";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type PlaceFieldsProps = { orgs: OrgChoice[]; orgLabel?: string; roleLabel?: string; orgId?: string; role?: string };

/** An org of the administrator's and a role in it. */
export function PlaceFields({ orgs, orgLabel, roleLabel, orgId, role }: PlaceFieldsProps) {
  const { t } = useTranslation("people");
  const name = useCodeName();
  const offered = roles.filter((candidate) => orgs.some(({ kind }) => rolesFor(kind).includes(candidate)));
  return (
    <>
      <Select name="orgId" label={orgLabel ?? t("org")} required value={orgId} options={useOrgOptions(orgs)} />
      <Select
        name="role"
        label={roleLabel ?? t("role")}
        required
        value={role}
        options={offered.map((value) => ({ value, label: name("role", value) }))}
      />
    </>
  );
}

/** Indented by depth: a select has no other way to show a tree. */
export function useOrgOptions(orgs: OrgChoice[]): { value: string; label: string }[] {
  const pick = useBilingual();
  return orgs.map(({ id, name, depth }) => ({ value: id, label: `${"\u3000".repeat(depth)}${pick(name)}` }));
}
