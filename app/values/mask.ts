/**
 * Personal data as it is shown to everyone: enough to recognise, not enough to use.
 *
 * Each takes plain text and gives text of its own; what is too short to hide anything is hidden whole.
 */

/** 138****5678: the first three and the last four of a long number, +49 kept; fewer of a short one. */
export function maskPhone(phone: string): string {
  const kept = phone.normalize("NFKC").replace(/[^\d+]/g, "");
  if (kept.length < 7) return stars;
  const tail = kept.length >= 10 ? 4 : 2;
  return `${kept.slice(0, 3)}${stars}${kept.slice(-tail)}`;
}

/** l****@example.com: the first letter and the host. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  if (at < 1) return stars;
  return `${[...email.slice(0, at)][0] ?? ""}${stars}${email.slice(at)}`;
}

/** E1****78: the first two and the last two signs of a passport or card number. */
export function maskDocument(number: string): string {
  const signs = [...number.normalize("NFKC").replace(/[\s-]/g, "")];
  if (signs.length < 6) return stars;
  return `${signs.slice(0, 2).join("")}${stars}${signs.slice(-2).join("")}`;
}

/** 王**, M*** S***: the first sign of a Chinese name, of each word in others. */
export function maskName(name: string): string {
  const text = name.normalize("NFKC").trim();
  if (text === "") return "";
  if (/^[\p{Script=Han}·]+$/u.test(text)) {
    const signs = [...text];
    return (signs[0] ?? "") + "*".repeat(Math.max(1, Math.min(signs.length - 1, 3)));
  }
  return text
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ""}***`)
    .join(" ");
}

const stars = "****";
