import type { RouteRow } from "./route-row";
import { readersA } from "./route-row";

/** The calculator is for everybody signed in; a project it is filled in from, and its sheet, for who sees the project. */
export const calculatorRoutes: RouteRow[] = [
  { route: "_app.calculator", path: () => "/calculator?filled=on", get: "everyone" },
  {
    route: "_app.calculator",
    path: ({ cases }) => `/calculator?project=${cases.plainA.id}`,
    get: readersA,
  },
  { route: "calculator.sheet", path: () => "/calculator/sheet?filled=on&lang=en", get: "everyone" },
  {
    route: "calculator.sheet",
    path: ({ cases }) => `/calculator/sheet?filled=on&project=${cases.plainA.id}`,
    get: readersA,
  },
  { route: "calculator.sheet", path: () => "/calculator/sheet?project=1", get: { allow: [] } },
];
