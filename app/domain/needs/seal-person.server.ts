import { countryCodeOf } from "~/domain/reference/countries";
import { seal } from "~/platform/crypto/seal.server";
import { toUtcDate } from "~/values/calendar-date";
import { maskDocument, maskName } from "~/values/mask";
import type { NeedPersonForm } from "./need-form";

/**
 * A person as stored: name and document number sealed, beside their masked forms. Null when the nationality is no country.
 *
 * Source: product brief, "Needs": kept encrypted and shown masked.
 */
export function sealPerson(person: NeedPersonForm) {
  const nationality = countryCodeOf(person.nationality);
  if (!nationality) return null;
  const { documentNumber } = person;
  return {
    nameSealed: seal(person.name),
    nameMasked: maskName(person.name),
    documentSealed: documentNumber ? seal(documentNumber) : null,
    documentMasked: documentNumber ? maskDocument(documentNumber) : null,
    nationality,
    documentKind: person.documentKind,
    from: person.from ? toUtcDate(person.from) : null,
    to: person.to ? toUtcDate(person.to) : null,
    position: person.position ?? null,
  };
}
