import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/errors";

export default {
  notFoundTitle: "Page not found",
  notFoundText: "The address may be wrong, or what it names does not exist or is outside what you may see.",
  forbiddenTitle: "Not permitted",
  forbiddenText: "Your current role cannot do this. If it needs doing, ask your organisation's administrator.",
  conflictTitle: "Changed by someone else",
  conflictText: "Go back, open it again and repeat your change.",
  busyTitle: "Busy at the moment",
  busyText: "Please try again shortly. What was saved is safe.",
  brokenTitle: "Something went wrong on this page",
  brokenText:
    "What was saved is safe. Go back and try again; if it happens again, give this number to your administrator.",
  correlation: "Number {{id}}",
  goHome: "Go to home",
  goBack: "Go back",
  signIn: "Sign in",
  summaryTitle_one: "{{count}} thing to correct",
  summaryTitle_other: "{{count}} things to correct",
} satisfies SameKeys<typeof zh>;
