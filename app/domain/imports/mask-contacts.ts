import { maskEmail, maskPhone } from "~/values/mask";

/** A cell that is nothing but a telephone number or an e-mail address, masked as it is everywhere else; any other as it is. */
export function maskContacts(text: string): string {
  const plain = text.normalize("NFKC").trim();
  if (/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,20}$/.test(plain)) return maskEmail(plain);
  return /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/.test(plain) ? maskPhone(plain) : text;
}
