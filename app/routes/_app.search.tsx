import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SearchResults } from "~/components/search/search-results";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { search } from "~/domain/search/search.server";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { textField } from "~/values/form-fields";

const SearchForm = z.object({ q: textField(100).optional() });

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { q = "" } = parseSearch(request, SearchForm);
  const t = fixedT(viewer.language, "search");
  return json({ title: q ? t("titleOf", { q }) : t("title"), q, result: await search(viewer, q) });
}

export default function Search() {
  const { q, result } = useLoaderData<typeof loader>();
  const { t } = useTranslation("search");
  const hasFound = Object.values(result).some((found) => found.rows.length > 0);
  return (
    <div className="page-narrow">
      <PageHeader title={t("title")} />
      <search aria-label={t("label")}>
        <form action="/search" className="mb-1 flex gap-2">
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t("label")}
            className="control"
            maxLength={100}
            autoComplete="off"
          />
          <Button icon="search">{t("button")}</Button>
        </form>
      </search>
      <p className="mb-4 text-xs text-faint">{t("hint")}</p>
      {hasFound ? <SearchResults q={q} result={result} /> : null}
      {q && !hasFound ? (
        <EmptyState title={t("nothing", { q })} icon="search">
          {t("nothingHint")}
        </EmptyState>
      ) : null}
    </div>
  );
}
