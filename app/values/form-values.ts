/** Messages by field name; "" holds what concerns the whole form. */
export type FormErrorsByName = Record<string, string[]>;

/** What was typed, by field name (lists without their `[]`). */
export type FormValues = Record<string, string | string[]>;
