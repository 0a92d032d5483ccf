import type { EvidenceKind, VerificationSubject } from "./record-codes";

/**
 * What a second person looks at before a stage counts in reports: the files and the columns.
 *
 * Source: product brief, "Stages and gates": signed, construction and production count only once verified.
 */
export const verificationBasis: Record<
  VerificationSubject,
  { evidence: readonly EvidenceKind[]; columns: readonly string[]; hasCapital: boolean }
> = {
  signed: {
    evidence: ["contract"],
    columns: [
      "contractSignedOn",
      "contractTotal",
      "contractTotalCurrency",
      "contractForeignCapital",
      "contractForeignCapitalCurrency",
    ],
    hasCapital: false,
  },
  construction: {
    evidence: [
      "construction_permit",
      "land_document",
      "eia_document",
      "start_proof",
      "capital_proof",
      "equipment_move_in",
      "closing_document",
    ],
    columns: [
      "siteObtainedOn",
      "eiaDoneOn",
      "constructionPermitNo",
      "actualStartOn",
      "isLeasedPlant",
      "equipmentMovedInOn",
      "closedOn",
    ],
    hasCapital: true,
  },
  production: {
    evidence: ["acceptance", "output_proof"],
    columns: ["productionExtent", "acceptedOn", "jobsActual", "actualOutputWan", "actualTaxWan"],
    hasCapital: false,
  },
};

/** The subjects whose basis contains one of the columns. */
export function subjectsOfColumns(columns: readonly string[]): VerificationSubject[] {
  return subjectsWhere(({ columns: own }) => columns.some((column) => own.includes(column)));
}

/** The subjects whose basis contains files of this kind. */
export function subjectsOfEvidence(kind: EvidenceKind): VerificationSubject[] {
  return subjectsWhere(({ evidence }) => evidence.includes(kind));
}

function subjectsWhere(
  matches: (basis: (typeof verificationBasis)[VerificationSubject]) => boolean,
): VerificationSubject[] {
  return (Object.keys(verificationBasis) as VerificationSubject[]).filter((subject) =>
    matches(verificationBasis[subject]),
  );
}
