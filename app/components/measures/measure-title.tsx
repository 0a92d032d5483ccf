import type { ReactNode } from "react";
import { ModalityWord, StandingTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual } from "~/i18n/use-translation";

type MeasureTitleProps = {
  measure: Pick<MeasureCard, "key" | "citation" | "title" | "modality" | "standing">;
  /** Before the tags: the state of a link. */
  tag?: ReactNode;
};

/** The measure by name, its article as cited, how strongly it speaks and whether it is in force. */
export function MeasureTitle({ measure, tag }: MeasureTitleProps) {
  const pick = useBilingual();
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">
          <TextLink href={measureHref(measure.key)} quiet className="inline-block py-px">
            {pick(measure.title)}
          </TextLink>
        </p>
        <p className="text-xs text-faint">
          {measure.key} · {pick(measure.citation)}
        </p>
      </div>
      <div className="flex items-center gap-2">
        {tag}
        <ModalityWord modality={measure.modality} />
        <StandingTag standing={measure.standing} />
      </div>
    </div>
  );
}
