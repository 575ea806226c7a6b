import { MyTodo, type MyTodoQuery } from "@riqing/schema";
import { queries } from "../../shell";

/** An item that is dealt with goes at once, however weak the signal by which the list is read again. */
export function removeFromTodo(id: string): void {
  queries.setQueriesData<MyTodoQuery>({ queryKey: [MyTodo.name] }, (todo) => {
    if (!todo) return todo;
    const items = todo.myTodo.items.filter((item) => item.id !== id);
    return { myTodo: { ...todo.myTodo, items, total: items.length } };
  });
}
