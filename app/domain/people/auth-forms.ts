import { z } from "zod";
import { languages } from "~/i18n/languages";
import { choiceField, emailField, idField, operationIdField, textField } from "~/values/form-fields";
import { longestPassword, type PasswordProblem, shortestPassword } from "./password-rule";

/** As typed: blanks at the ends and odd signs may be part of it. */
const typedPassword = () => z.string("forms:required").max(1_000, "forms:tooLong?max=1000");

export const SignInForm = z.object({ email: textField(254), password: typedPassword() });

export const ForgotForm = z.object({ email: emailField() });

const twice = { password: typedPassword(), again: typedPassword() };
const differs = { path: ["again"], message: "auth:newPassword.differs" };

export const ResetForm = z.object(twice).refine(({ password, again }) => password === again, differs);

export const InvitationForm = z
  .object({ name: textField(60), language: choiceField(languages), ...twice })
  .refine(({ password, again }) => password === again, differs);

export const ChangePasswordForm = z
  .object({ current: typedPassword(), ...twice })
  .refine(({ password, again }) => password === again, differs);

/** The zones an office of ours may work from; the first is where the business is. */
export const timeZones = [
  "Asia/Shanghai",
  "Asia/Urumqi",
  "Asia/Hong_Kong",
  "Asia/Tokyo",
  "Asia/Singapore",
  "Asia/Dubai",
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/Los_Angeles",
  "UTC",
] as const;

export const ProfileForm = z.object({
  name: textField(60),
  language: choiceField(languages),
  timeZone: choiceField(timeZones),
});

export const MembershipForm = z.object({ membershipId: idField() });

export const SessionForm = z.object({ sessionId: idField().optional(), operationId: operationIdField() });

/** The words under the field for a password that is refused. */
export function passwordMessage(problem: PasswordProblem): string {
  switch (problem) {
    case "too-short":
      return `auth:newPassword.tooShort?min=${shortestPassword}`;
    case "too-long":
      return `auth:newPassword.tooLong?max=${longestPassword}`;
    case "too-simple":
      return "auth:newPassword.tooSimple";
    case "contains-name":
      return "auth:newPassword.containsName";
  }
}
