import { PAGES } from "../../shell";
import type { TodoCardProps, TodoKinds } from "../kinds";
import { StandInCard } from "./stand-in-card";

const StandInTodoCard = ({ item: { leave, overdue }, first }: TodoCardProps) =>
  leave ? <StandInCard leave={leave} first={first} overdue={overdue} /> : null;

export const leaveTodo = {
  STAND_IN: { Card: StandInTodoCard, link: () => ({ path: PAGES.leave }) },
} satisfies TodoKinds;
