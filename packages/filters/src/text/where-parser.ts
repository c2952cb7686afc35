import { OPERANDS } from "@pylonkit/openapi";
import { isNumber } from "../check-operands.ts";
import { notInList, show } from "../fault.ts";
import type { ConditionOperator, Filter } from "../filter.ts";
import { fieldOf, isConditionOperator, operatorsFor, type Grammar } from "../grammar.ts";
import { candidatesOf } from "./operator-words.ts";
import { isReserved, type Token } from "./tokens.ts";

/** The tokens a filter was read from, to lead its faults back to them. */
export interface Marks {
  readonly start: Token;
  readonly field?: Token;
  readonly operator?: Token;
  readonly operands?: readonly Token[];
}

/** The first token that cannot stand where it does. */
export class SyntaxFault extends Error {
  readonly token: Token;
  readonly legal: readonly string[];
  readonly nearest: string | undefined;
  constructor(token: Token, message: string, legal: readonly string[] = [], nearest?: string) {
    super(message);
    this.token = token;
    this.legal = legal;
    this.nearest = nearest;
  }
}

const CUSTOM = "custom.";
/** Parentheses around parentheses mean nothing; so many are no filter anybody wrote, and would exhaust the stack. */
const MOST_PARENTHESES = 50;

const found = ({ kind, text }: Token): string => (kind === "end" ? "the end" : show(text));

/**
 * Reads tokens as a filter by the grammar of its search: `and` binds tighter than `or`, parentheses keep what they hold
 * together as a filter of its own. Names and operands are not judged here, `checkFilter` does that.
 */
export function readWhere(tokens: readonly Token[], grammar: Grammar): { filter: Filter; marks: Map<Filter, Marks> } {
  const marks = new Map<Filter, Marks>();
  let at = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)] as Token;
  const next = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isWord = (word: string, ahead = 0): boolean =>
    peek(ahead).kind === "word" && peek(ahead).text.toLowerCase() === word;
  const isSymbol = (symbol: string): boolean => peek().kind === "symbol" && peek().text === symbol;
  const expect = (symbol: string, why: string): void => {
    if (!isSymbol(symbol)) throw new SyntaxFault(peek(), `${why}, not ${found(peek())}`, [symbol]);
    at += 1;
  };

  function joined(operator: "and" | "or", part: (open: number) => Filter, open: number): Filter {
    const start = peek();
    const first = part(open);
    if (!isWord(operator)) return first;
    const subfilters = [first];
    while (isWord(operator)) {
      at += 1;
      subfilters.push(part(open));
    }
    const filter: Filter = { operator, subfilters };
    marks.set(filter, { start });
    return filter;
  }
  const any = (open: number): Filter => joined("or", all, open);
  const all = (open: number): Filter => joined("and", single, open);

  function single(open: number): Filter {
    if (!isSymbol("(")) return condition();
    if (open >= MOST_PARENTHESES) throw new SyntaxFault(peek(), `at most ${MOST_PARENTHESES} parentheses may be open`);
    at += 1;
    const filter = any(open + 1);
    expect(")", "and, or or ) is expected");
    return filter;
  }

  function condition(): Filter {
    const field = next();
    if (field.kind === "symbol" || field.kind === "end" || (field.kind === "word" && isReserved(field.text))) {
      throw new SyntaxFault(field, `a field is expected, not ${found(field)}`, [...grammar.fields.keys()]);
    }
    const isCustom = field.kind === "word" && field.text.startsWith(CUSTOM);
    const name = isCustom ? field.text.slice(CUSTOM.length) : field.text;
    if (isCustom && grammar.fields.has(name)) {
      throw new SyntaxFault(field, `${show(name)} is a field of its own and no slug of a custom field`);
    }
    const token = peek();
    const operator = operatorOf(name);
    const kind = OPERANDS[operator];
    const range = kind === "values/2" && tokens[at - 1]?.text.toLowerCase() === "between";
    const operands =
      kind === "none" ? [] : range ? between() : kind === "value" || isSign(token) ? [operand()] : list(operator);
    const texts = operands.map(({ text }) => text);
    const compared = kind === "none" ? {} : kind === "value" ? { value: texts[0] ?? "" } : { values: texts };
    const filter: Filter = { field: name, operator, ...compared };
    marks.set(filter, { start: field, field, operator: token, operands });
    return filter;
  }

  /** A sign compares with one operand, also where it stands for `in`. */
  const isSign = ({ kind, text }: Token): boolean => kind === "symbol" && candidatesOf(text) !== undefined;

  function operatorOf(name: string): ConditionOperator {
    const legal = operatorsFor(fieldOf(grammar, name));
    const token = peek();
    const written = writtenOperator(name, legal);
    const candidates = candidatesOf(written);
    if (!candidates) return written as ConditionOperator;
    const taken = candidates.filter((candidate) => legal.includes(candidate));
    const [first, second] = taken;
    // A custom field whose type is not known compares by what it is compared with.
    if (second !== undefined && (token.text === ">" || token.text === "<")) {
      return isNumber(peek().text) ? second : (first as ConditionOperator);
    }
    return first ?? (candidates[0] as ConditionOperator);
  }

  /** Takes the tokens of an operator and gives it in lower case with single spaces. */
  function writtenOperator(name: string, legal: readonly string[]): string {
    const token = next();
    const word = token.text.toLowerCase();
    if (isSign(token)) return word;
    if (token.kind === "word") {
      if (word === "is") {
        const not = isWord("not") ? `${next().text.toLowerCase()} ` : "";
        if (isWord("set") || (not === "" && isWord("unset"))) return `is ${not}${next().text.toLowerCase()}`;
        throw new SyntaxFault(peek(), `is set or is unset is expected, not ${found(peek())}`, ["set", "unset"]);
      }
      if (word === "not") {
        if (isWord("in")) return `not ${next().text.toLowerCase()}`;
        throw new SyntaxFault(peek(), `not in is expected, not ${found(peek())}`, ["in"]);
      }
      if (candidatesOf(word) || isConditionOperator(word)) return word;
    }
    if (token.kind === "end") throw new SyntaxFault(token, `an operator is expected after ${show(name)}`, legal);
    const { message, nearest } = notInList("", `there is no operator ${show(token.text)}`, token.text, legal);
    throw new SyntaxFault(token, message, legal, nearest);
  }

  function operand(): Token {
    const token = next();
    if (token.kind === "quoted" || (token.kind === "word" && !isReserved(token.text))) return token;
    const advice = token.kind === "word" ? "; if it is meant, put it in quotes" : "";
    throw new SyntaxFault(token, `a value is expected, not ${found(token)}${advice}`);
  }

  function list(operator: string): Token[] {
    expect("(", `${operator} takes a list in parentheses`);
    const operands = [operand()];
    while (isSymbol(",")) {
      at += 1;
      operands.push(operand());
    }
    expect(")", "a comma or ) is expected");
    return operands;
  }

  function between(): Token[] {
    const start = operand();
    if (!isWord("and")) throw new SyntaxFault(peek(), `between takes two times: between A and B`, ["and"]);
    at += 1;
    return [start, operand()];
  }

  const filter = any(0);
  if (peek().kind !== "end") {
    throw new SyntaxFault(peek(), `and, or or the end is expected, not ${found(peek())}`, ["and", "or"]);
  }
  return { filter, marks };
}
