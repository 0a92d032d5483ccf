import type { ReactNode } from "react";
import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import type { OffendedGuard } from "~/domain/projects/offended-guards.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { MarkedText } from "./marked-text";

/**
 * The prohibitions a field's words offend, right under it: article, what it forbids, and the words marked.
 *
 * While the field is typed in, the script asks anew and fills the template (client/guards).
 */
export function GuardsAtField({
  name,
  guards = [],
  text = "",
}: {
  name: string;
  guards?: OffendedGuard[];
  text?: string;
}) {
  const pick = useBilingual();
  return (
    <div className="guards-at-field" data-guards-of={name}>
      {guards.map((guard) => (
        <GuardCallout
          key={guard.key}
          href={measureHref(guard.key)}
          article={`${guard.key} · ${pick(guard.citation)}`}
          title={pick(guard.title)}
          forbids={pick(guard.summary)}
          why={pick(guard.reason)}
          words={<MarkedText text={text} words={guard.matched} />}
        />
      ))}
      <template>
        <GuardCallout href="/measures" article="" title="" forbids="" why="" words="" />
      </template>
    </div>
  );
}

type GuardCalloutProps = {
  href: string;
  article: string;
  title: string;
  forbids: string;
  why: string;
  words: ReactNode;
};

function GuardCallout({ href, article, title, forbids, why, words }: GuardCalloutProps) {
  const { t } = useTranslation("projects");
  return (
    <Callout
      kind="guard"
      title={
        <>
          <TextLink href={href}>{article}</TextLink> · <span data-slot="title">{title}</span>
        </>
      }
    >
      <p className="max-w-measure">
        <span className="text-muted">{t("guards.forbids")}</span>
        <span data-slot="forbids">{forbids}</span>
      </p>
      <p className="max-w-measure">
        <span className="text-muted">{t("guards.why")}</span>
        <span data-slot="why">{why}</span>
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">
        <span className="text-muted">{t("guards.words")}</span>
        <span data-slot="words">{words}</span>
      </p>
    </Callout>
  );
}
