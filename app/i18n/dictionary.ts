/** The shape an English dictionary must have: exactly the keys of its Chinese source, each a text. */
export type SameKeys<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : SameKeys<Source[Key]>;
};
