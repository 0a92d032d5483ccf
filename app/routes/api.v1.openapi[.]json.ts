import { openApi } from "~/http/openapi";

/** The description of the interface; it tells nothing of anybody. */
export function loader() {
  return Response.json(openApi());
}
