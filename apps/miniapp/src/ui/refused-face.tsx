import { openTab } from "../shell/navigate";
import { refusalWords } from "../words/refusals";
import { STATES } from "../words/states";
import { Button } from "./button";
import { StateFace } from "./faces";

interface RefusedFaceProps {
  /** A refusal of the contract. */
  code: string;
  /** What is so, where the page knows better than the code. */
  fact?: string;
  /** Who may, where the page knows better than the code. */
  because?: string;
  /** Where the thing can be seen, if not done. */
  instead?: { words: string; go: () => void };
}

const words = STATES.refused;

const known = (code: string) => (code === "NOT_FOUND" || code === "NOT_ALLOWED" ? code : null);

/** In place of a page that is not for this person: what, why, who may, and a way on with one tap. */
export const RefusedFace = ({ code, fact, because, instead }: RefusedFaceProps) => {
  const kind = known(code);
  return (
    <StateFace
      icon="lock"
      fact={fact ?? (kind ? words[kind].fact : refusalWords(code))}
      follows={because ?? (kind ? words[kind].follows : words.other)}
    >
      {instead && (
        <Button look="primary" cta onPress={instead.go}>
          {instead.words}
        </Button>
      )}
      <Button
        look={instead ? "quiet" : "primary"}
        cta={!instead}
        wide
        onPress={() => openTab("todo")}
      >
        {words.toTodo}
      </Button>
      <Button look="text" wide onPress={() => openTab("groups")}>
        {words.toGroups}
      </Button>
    </StateFace>
  );
};
