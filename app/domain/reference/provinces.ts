import { provinces as known } from "~~/seeds/reference/provinces";

/** Provinces by their GB/T 2260 codes with their names, for forms and for what shows them. */
export const provinces = known.map(({ code, nameZh, nameEn }) => ({ code, name: { zh: nameZh, en: nameEn } }));
