import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FateTag } from "~/components/policies/fate-tag";
import { MarkedWords } from "~/components/policies/marked-words";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { type ComparePage, getComparePage, getPublishPage } from "~/domain/policies/publish-page.server";
import { notFound } from "~/http/not-found";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** A draft's text beside what the library has, article by article. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const draftId = requireId(params, "draftId");
  const page = await getComparePage(viewer, draftId);
  if (!page) {
    // Nothing to compare with yet: the page before publishing says what is still to be confirmed.
    if (await getPublishPage(viewer, draftId)) return redirect(`/library/drafts/${draftId}/publish`);
    throw notFound("Draft");
  }
  return json({ title: fixedT(viewer.language, "rechecks")("publish.compare"), page });
}

export default function Compare() {
  const loaded = useLoaderData<typeof loader>();
  const page: ComparePage = loaded.page;
  const { t } = useTranslation("rechecks");
  const pick = useBilingual();
  return (
    <>
      <PageHeader
        title={page.lastSerial > 0 ? t("publish.compareTitle", { serial: page.lastSerial }) : t("publish.attachTitle")}
        meta={pick(page.shortTitle)}
        back={{ href: `/library/drafts/${page.draftId}/publish`, label: t("publish.title") }}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {page.articles.map((article) => (
          <Compared key={article.key} article={article} />
        ))}
      </div>
    </>
  );
}

function Compared({ article }: { article: ComparePage["articles"][number] }) {
  const { t } = useTranslation("rechecks");
  const { key, fate, number, numberBefore, title, text, words } = article;
  const isOld = fate === "gone";
  const whole = title ? (text ? `${title}\n${text}` : title) : text;
  return (
    <section id={key} aria-labelledby={`${key}-title`}>
      <Card>
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <FateTag fate={fate} />
          <h2 id={`${key}-title`} className="font-semibold">
            {t("publish.nowNumber", { number })} {title}
          </h2>
          <span className="meta text-xs">
            {numberBefore ? <span>{t("publish.wasNumber", { number: numberBefore })}</span> : null}
            <span>{t(fate === "new" ? "publish.keyNew" : isOld ? "publish.keyGone" : "publish.keyKept", { key })}</span>
          </span>
        </div>
        {fate === "absent" ? <p className="text-muted">{t("publish.absentText")}</p> : null}
        {words.length > 0 ? <MarkedWords words={words} /> : null}
        {words.length === 0 && isOld ? <MarkedWords words={[{ kind: "removed", text: whole }]} /> : null}
        {words.length === 0 && fate === "new" ? <MarkedWords words={[{ kind: "added", text: whole }]} /> : null}
        {words.length === 0 && (fate === "unchanged" || fate === "moved" || fate === "attached") ? (
          <p lang="zh-CN" className="policy-text">
            {text}
          </p>
        ) : null}
      </Card>
    </section>
  );
}
