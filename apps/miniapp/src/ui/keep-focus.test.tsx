import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { Card, Section } from "./card";
import { Press } from "./elements";
import { Screen } from "./screen";
import { CardTitle } from "./words";

/** Three cards, of which each goes when its button is used. */
const List = () => {
  const [left, setLeft] = useState(["甲", "乙", "丙"]);
  return (
    <Screen title="待办" noBack>
      {left.map((name) => (
        <Card key={name}>
          <Press
            onPress={() => setLeft(left.filter((one) => one !== name))}
          >{`确认 ${name}`}</Press>
        </Card>
      ))}
    </Screen>
  );
};

const use = (name: string) => {
  const button = screen.getByRole("button", { name });
  button.focus();
  return button;
};

test("a deed by keyboard leaves the focus at the next control; the last one at what is left", async () => {
  render(<List />);
  const first = use("确认 甲");
  fireEvent.keyDown(first, { key: "Enter" });
  fireEvent.click(first, { detail: 0 });
  await waitFor(() => expect(screen.getByRole("button", { name: "确认 乙" })).toHaveFocus());
  for (const name of ["确认 乙", "确认 丙"]) {
    const button = screen.getByRole("button", { name });
    fireEvent.keyDown(button, { key: "Enter" });
    fireEvent.click(button, { detail: 0 });
  }
  await waitFor(() => expect(document.body).not.toHaveFocus());
});

test("by finger nothing is moved", async () => {
  render(<List />);
  const first = use("确认 甲");
  fireEvent.pointerDown(first);
  fireEvent.click(first, { detail: 1, clientX: 9, clientY: 9 });
  await waitFor(() => expect(screen.queryByRole("button", { name: "确认 甲" })).toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.body).toHaveFocus();
});

test("no level of heading is left out: a card's is one below what it stands in", () => {
  render(
    <Screen title="页" noBack>
      <CardTitle>单独的卡</CardTitle>
      <Section title="一段">
        <CardTitle>段里的卡</CardTitle>
      </Section>
    </Screen>,
  );
  const level = (name: string) => screen.getByRole("heading", { name }).tagName;
  expect([level("页"), level("单独的卡"), level("一段"), level("段里的卡")]).toEqual([
    "H1",
    "H2",
    "H2",
    "H3",
  ]);
});
