import { Avatar, Body, Caption, Card, Row, Section } from "../../ui";
import { SIGN_IN } from "../../words/sign-in";
import { begin } from "./begin";
import { useDemoPeople, useEnterAs } from "./use-enter-as";

/** 进入演示: whom one can be, and what they come for. Where there is no demo, nothing. */
export const DemoList = ({ onDone }: { onDone: () => void }) => {
  const people = useDemoPeople();
  const enter = useEnterAs();

  async function enterAs(personId: string) {
    if (enter.busy) return;
    const outcome = await enter.act({ personId });
    if (outcome.state !== "DONE") return;
    begin(outcome.data.enterAs);
    onDone();
  }

  if (!people.value || people.value.length === 0) return null;
  return (
    <Section title={SIGN_IN.demo} note={SIGN_IN.demoNote}>
      <Card tight>
        {people.value.map(({ person, hint }) => (
          <Row
            key={person.id}
            start={<Avatar name={person.name} />}
            onPress={() => void enterAs(person.id)}
          >
            <Body>{hint}</Body>
            <Caption>
              {person.name} · {person.department.name}
            </Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
};
