import { Icon } from "~/components/ui/icon";
import { Money } from "~/components/ui/money";
import type { BoardColumn as Column } from "~/domain/projects/project-board.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { ProjectCard } from "./project-card";

type Props = {
  column: Column;
  countries: Map<string, string>;
  showsZone: boolean;
  /** Where the next page and the first page of this column are. */
  nextHref: string | null;
  firstHref: string | null;
};

/** One stage: its name, how many projects and what they come to, and a page of them. */
export function BoardColumn({ column, countries, showsZone, nextHref, firstHref }: Props) {
  const { t } = useTranslation("board");
  const name = useCodeName();
  const headId = `column-${column.stage}`;
  return (
    <section className="board-column" data-column={column.stage} aria-labelledby={headId}>
      <header className="board-head">
        <h2 id={headId} className="flex items-baseline gap-2 text-sm font-semibold">
          {name("stage", column.stage)}
          <span className="font-normal text-faint">
            {column.count}
            <span className="sr-only"> {t("countOf", { count: column.count })}</span>
          </span>
        </h2>
        <p className="text-xs text-muted">{column.sum ? <Money money={column.sum.money} /> : "\u00a0"}</p>
      </header>
      {firstHref ? (
        <p className="px-2 pt-2">
          <a href={firstHref} className="link text-xs">
            {t("fromStart")}
          </a>
        </p>
      ) : null}
      <ol className="board-cards" data-cards="">
        {column.cards.map((card) => (
          <ProjectCard
            key={card.id}
            card={card}
            country={card.countryCode ? (countries.get(card.countryCode) ?? card.countryCode) : null}
            showsZone={showsZone}
          />
        ))}
        {column.cards.length === 0 ? <li className="px-1 py-2 text-xs text-faint">{t("emptyColumn")}</li> : null}
      </ol>
      {nextHref ? (
        <footer className="board-foot">
          <a href={nextHref} className="btn btn-quiet btn-small w-full">
            {t("more")}
            <Icon name="chevron-down" />
          </a>
        </footer>
      ) : null}
    </section>
  );
}
