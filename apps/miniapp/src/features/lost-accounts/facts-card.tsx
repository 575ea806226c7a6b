import { Body, Card, CardTitle, Flow, Grow, Icon, Stack } from "../../ui";

/** What a deed brings, one line each. */
export const FactsCard = ({ title, facts }: { title?: string; facts: readonly string[] }) => (
  <Card>
    <Stack gap={2}>
      {title && <CardTitle>{title}</CardTitle>}
      {facts.map((fact) => (
        <Flow key={fact} gap={2}>
          <Icon name="check" />
          <Grow>
            <Body>{fact}</Body>
          </Grow>
        </Flow>
      ))}
    </Stack>
  </Card>
);
