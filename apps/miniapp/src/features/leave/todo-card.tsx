import type { TodoCardProps, TodoCards } from "../kinds";
import { StandInCard } from "./stand-in-card";

const StandInTodoCard = ({ item: { leave, overdue }, first }: TodoCardProps) =>
  leave ? <StandInCard leave={leave} first={first} overdue={overdue} /> : null;

export const leaveTodoCards = { STAND_IN: StandInTodoCard } satisfies TodoCards;
