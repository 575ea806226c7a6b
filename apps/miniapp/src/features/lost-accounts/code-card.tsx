import { ActionButton, Body, Caption, Card, Code, Section, Stack } from "../../ui";
import { LOST } from "../../words/lost-accounts";
import { useMakeCode } from "./use-lost-accounts";

/** A code to write down: with it the account is reported lost from anybody's phone. Shown once. */
export const CodeCard = () => {
  const make = useMakeCode();
  const code = make.outcome?.state === "DONE" ? make.outcome.data.makeLossCode.code : null;
  return (
    <Section title={LOST.code.section}>
      <Card>
        <Stack gap={3}>
          <Caption>{LOST.code.note}</Caption>
          {code && (
            <>
              <Body>
                <Code>{code}</Code>
              </Body>
              <Caption>{LOST.code.made}</Caption>
              <Caption>{LOST.code.old}</Caption>
            </>
          )}
          <ActionButton wide look="soft" does={make} with={{}}>
            {code ? LOST.code.again : LOST.code.make}
          </ActionButton>
        </Stack>
      </Card>
    </Section>
  );
};
