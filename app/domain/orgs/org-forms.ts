import { z } from "zod";
import { departmentFunctions } from "~/domain/measures/catalog";
import { choiceField, idField, operationIdField, textField } from "~/values/form-fields";

const names = { nameZh: textField(80), nameEn: textField(120), function: choiceField(departmentFunctions).optional() };

export const AddOrgForm = z.object({
  ...names,
  kind: choiceField(["department", "city"]),
  operationId: operationIdField(),
});

export const EditOrgForm = z.object(names);

/** Three answers: a checkbox could not say "unknown". */
export const planningEiaStates = ["yes", "no", "unknown"] as const;
export const ZoneForm = z.object({
  cityZh: textField(40).optional(),
  mainIndustries: textField(300).optional(),
  planningEia: choiceField(planningEiaStates),
});

export const OrgTreeSearch = z.object({ root: idField().optional() });

type Refusal =
  | "not-found"
  | "forbidden"
  | "kind-does-not-fit"
  | "function-missing"
  | "already-there"
  | "own-org"
  | "has-people"
  | "has-orgs"
  | "has-open-needs";

/** Where a refusal is shown: the field to change, or the whole form. */
export function orgRefusalErrors(reason: Refusal): Record<string, string[]> {
  switch (reason) {
    case "function-missing":
      return { function: ["admin:orgs.refusals.functionMissing"] };
    case "already-there":
      return { nameZh: ["admin:orgs.refusals.alreadyThere"] };
    case "not-found":
      return { "": ["admin:orgs.refusals.notFound"] };
    case "forbidden":
      return { "": ["admin:orgs.refusals.forbidden"] };
    case "kind-does-not-fit":
      return { "": ["admin:orgs.refusals.kindDoesNotFit"] };
    case "own-org":
      return { "": ["admin:orgs.refusals.ownOrg"] };
    case "has-people":
      return { "": ["admin:orgs.refusals.hasPeople"] };
    case "has-orgs":
      return { "": ["admin:orgs.refusals.hasOrgs"] };
    case "has-open-needs":
      return { "": ["admin:orgs.refusals.hasOpenNeeds"] };
  }
}
