import { LightMark } from "~/components/ui/light-mark";
import { Money } from "~/components/ui/money";
import { PriorityTag, Tag } from "~/components/ui/tag";
import type { BoardCard } from "~/domain/projects/project-board.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { InvestorName } from "./investor-name";
import { MoveMenu } from "./move-menu";

type Props = {
  card: BoardCard;
  country: string | null;
  /** For readers of several zones. */
  showsZone: boolean;
};

/** One project on the board, four lines: name; investor and country; amount and sectors; light, days, what is missing, needs. */
export function ProjectCard({ card, country, showsZone }: Props) {
  const { t } = useTranslation("board");
  const { t: word } = useTranslation("common");
  const { t: rule } = useTranslation("supervision");
  const code = useCodeName();
  const pick = useBilingual();
  return (
    <li
      className="board-card"
      data-card-id={card.id}
      data-stage={card.stage}
      data-version={card.version}
      data-can-move={card.canMove ? "" : undefined}
    >
      <div className="board-name">
        <h3 title={card.name}>
          <a href={`/projects/${card.id}`} className="link-quiet" data-card-name="" draggable="false">
            {card.name}
          </a>
        </h3>
        {card.canMove ? <MoveMenu {...card} /> : null}
      </div>
      <p className="board-line">
        <InvestorName {...card} isCut />
        <span className="board-end">{country}</span>
      </p>
      <p className="board-line">
        {card.total ? <Money money={card.total} /> : <span className="text-faint">{t("amountUnknown")}</span>}
        {card.flags.map((flag) => (
          <PriorityTag key={flag} flag={flag} />
        ))}
        {card.isSensitive ? <Tag>{t("sensitive")}</Tag> : null}
        {card.status === "ongoing" ? null : <Tag tone="caution">{code("status", card.status)}</Tag>}
        {showsZone ? (
          <span className="ml-auto truncate text-faint">{pick({ zh: card.zoneZh, en: card.zoneEn })}</span>
        ) : null}
      </p>
      <p className="board-line">
        <LightMark light={card.light} reason={card.lightRule ? rule(`rule.${card.lightRule}`) : undefined} />
        <span>{word("days", { count: card.daysInStage })}</span>
        <span className="board-end">
          {card.missing > 0 ? t("missing", { count: card.missing }) : null}
          {card.openNeeds > 0 ? (
            <span
              className={card.overdueNeeds > 0 ? "font-semibold text-bad" : undefined}
              title={t("needsHint", { count: card.openNeeds, overdue: card.overdueNeeds })}
            >
              {t("needs", { count: card.openNeeds })}
            </span>
          ) : null}
        </span>
      </p>
    </li>
  );
}
