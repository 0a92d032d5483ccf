import { LightMark } from "~/components/ui/light-mark";
import { Money } from "~/components/ui/money";
import { PageHeader } from "~/components/ui/page-header";
import { PriorityTag } from "~/components/ui/tag";
import { stages } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { sampleProjects } from "./samples";

/** The markup the board's script works on; the product's own board lives in components/board. */
export function BoardSample() {
  const name = useCodeName();
  const { t } = useTranslation("common");
  return (
    <>
      <PageHeader title="项目看板" meta="128 个项目 · 60.7 亿元" />
      <div id="board" className="board">
        {stages.map((stage) => {
          const cards = sampleProjects.filter((project) => project.stage === stage);
          return (
            <section key={stage} className="board-column" data-column={stage} aria-labelledby={`column-${stage}`}>
              <header className="board-head">
                <h2 id={`column-${stage}`} className="flex items-baseline gap-2 font-semibold">
                  {name("stage", stage)} <span className="font-normal text-faint">{cards.length}</span>
                </h2>
                <p className="text-xs text-muted">12.5 亿元</p>
              </header>
              <ol className="board-cards" data-cards="">
                {cards.map((card) => (
                  <li
                    key={card.id}
                    className="board-card"
                    data-card-id={card.id}
                    data-stage={stage}
                    data-version="1"
                    data-can-move=""
                  >
                    <a href="/design" className="link-quiet" data-card-name="">
                      {card.name}
                    </a>
                    <p className="board-line">
                      <span className="truncate">{card.investor}</span>
                      <span className="ml-auto nowrap">{card.country}</span>
                    </p>
                    <p className="board-line">
                      <Money money={card.total} />
                      {card.flag ? <PriorityTag flag={card.flag} /> : null}
                    </p>
                    <p className="board-line">
                      <LightMark light={card.light} reason={card.reason} />
                      <span>{t("days", { count: card.days })}</span>
                      <span className="ml-auto nowrap">
                        缺 {card.missing} · 需求 {card.needs}
                      </span>
                    </p>
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </>
  );
}
