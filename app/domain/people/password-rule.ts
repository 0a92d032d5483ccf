/** Length is what makes a password hard to guess; signs of a kind are not asked for. */
export const shortestPassword = 10;
/** Beyond this nobody types; the hash would only cost time. */
export const longestPassword = 128;
const fewestDifferentSigns = 5;

export type PasswordProblem = "too-short" | "too-long" | "too-simple" | "contains-name";

/** What is wrong with a new password, or null. `person` are the e-mail and name it must not contain. */
export function passwordProblem(password: string, person: { email: string; name: string }): PasswordProblem | null {
  const signs = [...password];
  if (signs.length < shortestPassword) return "too-short";
  if (signs.length > longestPassword) return "too-long";
  const plain = password.normalize("NFKC").toLowerCase();
  const own = [person.email.split("@")[0] ?? "", person.name].map((text) =>
    text.normalize("NFKC").toLowerCase().trim(),
  );
  if (own.some((text) => text.length >= 4 && plain.includes(text))) return "contains-name";
  if (
    new Set(plain).size < fewestDifferentSigns ||
    isRun(plain) ||
    commonStems.some((stem) => plain.startsWith(stem) && plain.length - stem.length <= 4)
  ) {
    return "too-simple";
  }
  return null;
}

/** What people type first when asked for ten signs. */
const commonStems = [
  "password",
  "passw0rd",
  "qwertyuiop",
  "1qaz2wsx3e",
  "iloveyou",
  "administrator",
  "woaini1314",
  "a123456789",
  "abc1234567",
  "landfall",
];

/** 1234567890, abcdefghij, and back. */
function isRun(text: string): boolean {
  const steps = new Set([...text].slice(1).map((sign, index) => sign.charCodeAt(0) - text.charCodeAt(index)));
  return steps.size === 1 || (steps.size === 2 && text === "1234567890") || text === "0987654321";
}
