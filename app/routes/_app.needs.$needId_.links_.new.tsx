import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LinkChoices } from "~/components/measures/link-choices";
import { LinkFrame } from "~/components/measures/link-frame";
import { getLinkChoices } from "~/domain/measures/link-page.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { textField } from "~/values/form-fields";

const Search = z.object({ q: textField(100).optional() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { q = "" } = parseSearch(request, Search);
  const found = await getLinkChoices(viewer, requireId(params, "needId"), q);
  if (!found) throw notFound("Need");
  if (!found.need.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "matching")("choosePage.title"), query: q, ...found });
}

/** Any measure of the library, beyond what the rules suggest: a person decides. */
export default function ChooseMeasures() {
  const { need, choices, total, query } = useLoaderData<typeof loader>();
  const { t } = useTranslation("matching");
  return (
    <LinkFrame title={t("choosePage.title")} need={need}>
      <LinkChoices needId={need.id} isOpen={need.isOpen} choices={choices} total={total} query={query} />
    </LinkFrame>
  );
}
