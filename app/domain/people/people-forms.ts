import { z } from "zod";
import { roles } from "~/domain/access/roles";
import { languages } from "~/i18n/languages";
import { choiceField, emailField, idField, operationIdField, textField } from "~/values/form-fields";

export const InviteForm = z.object({
  email: emailField(),
  name: textField(60),
  orgId: idField(),
  role: choiceField(roles),
  language: choiceField(languages),
  operationId: operationIdField(),
});

export const GrantForm = z.object({ orgId: idField(), role: choiceField(roles) });

export const ChangeRoleForm = z.object({ membershipId: idField(), orgId: idField(), role: choiceField(roles) });

const states = ["active", "disabled", "ended"] as const;

/** The filters above the list, from the address. */
export const PeopleSearch = z.object({
  q: textField(100).optional(),
  org: idField().optional(),
  role: choiceField(roles).optional(),
  state: choiceField(states).optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});
export type PeopleSearch = z.output<typeof PeopleSearch>;

type Refusal =
  | "not-found"
  | "forbidden"
  | "own-role"
  | "role-does-not-fit"
  | "already-held"
  | "already-invited"
  | "own-account"
  | "has-roles-elsewhere";

/** Where a refusal is shown: the field to change, or the whole form. */
export function refusalErrors(reason: Refusal): Record<string, string[]> {
  switch (reason) {
    case "not-found":
      return { orgId: ["people:refusals.notFound"] };
    case "role-does-not-fit":
      return { role: ["people:refusals.roleDoesNotFit"] };
    case "already-held":
      return { role: ["people:refusals.alreadyHeld"] };
    case "already-invited":
      return { email: ["people:refusals.alreadyInvited"] };
    case "forbidden":
      return { "": ["people:refusals.forbidden"] };
    case "own-role":
      return { "": ["people:refusals.ownRole"] };
    case "own-account":
      return { "": ["people:refusals.ownAccount"] };
    case "has-roles-elsewhere":
      return { "": ["people:refusals.hasRolesElsewhere"] };
  }
}
