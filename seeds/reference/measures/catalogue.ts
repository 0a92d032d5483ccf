import type { CatalogDocument } from "~/domain/measures/catalog";
import { p14 } from "./p14";
import { p21 } from "./p21";
import { p22 } from "./p22";
import { p25 } from "./p25";
import { t25 } from "./t25";
import { zj } from "./zj";

/** The five documents, newest and strongest first, then the further sources they lean on. */
export const catalogue: readonly CatalogDocument[] = [p25, p22, p21, p14, zj, t25];
