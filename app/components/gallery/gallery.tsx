import { BoardSample } from "./board-sample";
import { ControlsSample } from "./controls-sample";
import { FormSample } from "./form-sample";
import { ListSample } from "./list-sample";
import { NeedSample } from "./need-sample";
import { ProjectSample } from "./project-sample";

const parts = {
  list: ListSample,
  project: ProjectSample,
  need: NeedSample,
  board: BoardSample,
  form: FormSample,
  controls: ControlsSample,
};

/** One part of the gallery by name, or all of them. */
export function Gallery({ part }: { part: string | null }) {
  if (part === "board") return <BoardSample />;
  const chosen = Object.entries(parts).filter(([name]) => part === null || part === name);
  return (
    <div className="flex flex-col gap-12">
      {chosen.map(([name, Part]) => (
        <div key={name}>
          <Part />
        </div>
      ))}
    </div>
  );
}
