import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";

/** Addresses that lead nowhere: the page says so, inside the frame. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireViewer(request);
  throw notFound("Page");
}

export const action = loader;

export default function Nowhere() {
  return null;
}
