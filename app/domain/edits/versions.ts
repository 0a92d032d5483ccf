/** One record in three versions: as its form was opened (null when the form did not say), as stored now, and as typed. */
export type Versions<Row> = { base: Row | null; theirs: Row; mine: Row };

/** Per field, in a conflict: whose version to keep. */
export type Picks = Record<string, "theirs" | "mine">;

/** A field somebody else saved otherwise meanwhile; `isMine` where the viewer changed it too. */
export type FieldConflict = { name: string; isMine: boolean };

type IsSame<Field, Row> = (field: Field, a: Row, b: Row) => boolean;

/**
 * The fields in which what was stored since the form was opened and what was typed differ.
 *
 * Without a base every difference is one. Source: product brief, "lost updates when two people edit".
 */
export function conflictsBetween<Field extends { name: string }, Row>(
  fields: readonly Field[],
  { base, theirs, mine }: Versions<Row>,
  isSame: IsSame<Field, Row>,
): (FieldConflict & { name: Field["name"] })[] {
  return fields
    .filter((field) => !isSame(field, theirs, mine) && (base === null || !isSame(field, theirs, base)))
    .map((field) => ({ name: field.name, isMine: base === null || !isSame(field, mine, base) }));
}

/** The fields to write: those typed otherwise than stored, and with a base only what the form's owner changed or picked. */
export function fieldsToWrite<Field extends { name: string }, Row>(
  fields: readonly Field[],
  { base, theirs, mine }: Versions<Row>,
  picks: Picks,
  isSame: IsSame<Field, Row>,
): Field[] {
  return fields.filter((field) => {
    const pick = picks[field.name];
    if (pick === "theirs" || isSame(field, mine, theirs)) return false;
    return pick === "mine" || base === null || !isSame(field, mine, base);
  });
}
