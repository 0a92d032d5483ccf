import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { CalendarContext } from "~/components/ui/calendar-context";
import { PageContext } from "~/http/page-context";
import { requestLanguage } from "~/http/request-language";
import { isBusy, isReused, isUnreadableForm, isViewerGone } from "~/http/trouble";
import { isLanguage, type Language } from "~/i18n/languages";
import { WordsContext } from "~/i18n/use-translation";
import { wordsFor } from "~/i18n/words.server";
import { logger } from "~/platform/logger.server";
import { todayIn } from "~/values/calendar-date";

export { isDatabaseUp } from "~/platform/db/health.server";

/**
 * Renders a page. Pages do not hydrate (docs/decisions/0001-no-hydration.md), so the markup carries no traces of
 * React and is sent whole.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  context: AppLoadContext,
): Response {
  const { nonce, requestId, trouble } = context;
  const reader = readerOf(page);
  const language = reader.language ?? requestLanguage(request);
  const now = new Date();
  const calendar = { today: todayIn(reader.timeZone, now), timeZone: reader.timeZone };
  const facts = {
    nonce,
    requestId,
    script: page.manifest.entry.module,
    at: now.toISOString(),
    isBusy: trouble === "busy",
    isReused: trouble === "reused",
    status,
  };
  const markup = renderToStaticMarkup(
    <PageContext.Provider value={facts}>
      <WordsContext.Provider value={wordsFor(language)}>
        <CalendarContext.Provider value={calendar}>
          <RemixServer context={page} url={request.url} nonce={nonce} />
        </CalendarContext.Provider>
      </WordsContext.Provider>
    </PageContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  context.markup = Buffer.from(`<!DOCTYPE html>${markup}`);
  return new Response(null, { status, headers });
}

/** Logs what broke once, with ids only; the reader sees the same number. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isViewerGone(error)) {
    context.trouble = "viewer-gone";
    return;
  }
  if (isReused(error)) {
    context.trouble = "reused";
    return;
  }
  if (isUnreadableForm(error)) {
    context.trouble = "unreadable";
    return;
  }
  if (isBusy(error)) context.trouble = "busy";
  logger.error({ err: error, requestId: context.requestId, method: request.method }, "request failed");
};

/**
 * The signed-in reader's own language and time zone, from the layout every signed-in page has. A page made for somebody
 * else, such as a sheet for an investor, names its language itself: `pageLanguage` in its data.
 */
function readerOf(page: EntryContext): { language?: Language; timeZone: string } {
  const data = page.staticHandlerContext.loaderData;
  const frame: unknown = data["routes/_app"];
  const viewer = hasViewer(frame) ? frame.viewer : undefined;
  const own = isLanguage(viewer?.language) ? viewer.language : undefined;
  return {
    language: Object.values(data).map(pageLanguageOf).find(isLanguage) ?? own,
    timeZone: typeof viewer?.timeZone === "string" ? viewer.timeZone : "Asia/Shanghai",
  };
}

function pageLanguageOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "pageLanguage" in data ? data.pageLanguage : undefined;
}

function hasViewer(data: unknown): data is { viewer: { language?: unknown; timeZone?: unknown } } {
  return typeof data === "object" && data !== null && "viewer" in data && typeof data.viewer === "object";
}
