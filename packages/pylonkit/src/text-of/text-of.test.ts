import { describe, expect, it } from "vitest";
import { textOf } from "./text-of.ts";

const CASES: Record<string, readonly (readonly [html: string, text: string])[]> = {
  "blocks on lines of their own": [
    ["<p>Hi <b>you</b>,</p><p>bye</p>", "Hi you,\n\nbye"],
    ["<div>a</div><div>b</div>", "a\nb"],
    ["<h2>Title</h2>text", "Title\n\ntext"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["<p>a<br></p><p>b</p>", "a\n\nb"],
    ["a<br><br><br><br><br>b", "a\n\n\nb"],
    ["a<hr>b", "a\n\n---\n\nb"],
    ["<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"],
    ["<br><p></p>a<p> </p><br>", "a"],
  ],
  "white space as browsers show it": [
    ["  a \n\t b  ", "a b"],
    ["<b>a</b> <i>b</i>", "a b"],
    ["<b>a </b> <i> b</i>", "a b"],
    ["a<span></span>b", "ab"],
    ["a&nbsp;&nbsp;b&nbsp;", "a  b"],
    ["a<i>&nbsp;</i>b", "a b"],
    ["<pre><b>  </b>a\n<i> </i>\n \n \n b</pre>", "  a\n\n\n b"],
    ["x<pre>\nfoo\n  bar\r\n\nbaz</pre>y", "x\n\nfoo\n  bar\n\nbaz\n\ny"],
  ],
  lists: [
    ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
    ["<ol><li>a<li>b</ol>", "1. a\n2. b"],
    ['<ol start="9"><li>a</li><li>b</li></ol>', "9. a\n10. b"],
    ["x<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>y", "x\n\n- a\n- b\n  c\n\ny"],
    ["<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>", "- a\n  1. b\n  2. c\n- d"],
    ["<ul><li></li><li>a</li><li> </li></ul>", "- a"],
    ["<li>a</li>", "- a"],
  ],
  quotes: [
    ["x<blockquote><p>a</p><p>b</p></blockquote>y", "x\n\n> a\n>\n> b\n\ny"],
    ["<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"],
    ["</blockquote>a", "a"],
  ],
  "links as text and address": [
    ['see <a href="https://x.example/a?b=1&amp;c=2">this</a>.', "see this (https://x.example/a?b=1&c=2)."],
    ["<a href='https://x.example/'>x.example</a>", "x.example"],
    ["<a href=https://x.example>https://x.example</a>", "https://x.example"],
    ['<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"],
    ['<a href="mailto:a@b.example">write</a>', "write (a@b.example)"],
    ['<a href="https://x.example"><img src="y.png"></a>', "https://x.example"],
    ['<a href="javascript:alert(1)">a</a><a href="#top">b</a><a>c</a>', "abc"],
    ['<a href="https://x.example">a<a href="https://y.example">b', "a (https://x.example)b (https://y.example)"],
  ],
  "images by their alt": [
    ['<img alt="cat &amp; dog" src="x">', "cat & dog"],
    ['a <img src="x"> b', "a b"],
    ["<IMG ALT='A > B'>", "A > B"],
  ],
  "cells of a row parted by tabs": [
    ["<table><tr><td>a</td> <td> b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"],
    ["<tr><th>a<td><td>c", "a\t\tc"],
  ],
  "character references": [
    ["&lt;b&gt; &amp;amp; &quot;&apos;&#39;", "<b> &amp; \"''"],
    ["&#8364;&#x20AC;&euro;&#128;", "€€€€"],
    ["&Auml;&auml;&szlig;&yuml;&copy;&hellip;&mdash;&rarr;", "Ääßÿ©…—→"],
    ["&#0;&#xD800;&#x110000;&#9999999;", "\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["&unknown; &toString; &constructor; & &; &amp &#; &#x;", "&unknown; &toString; &constructor; & &; &amp &#; &#x;"],
  ],
  "what is not shown": [
    ["a<script>alert('</p>')</script>b", "ab"],
    ["a<SCRIPT src=x>b</script\n>c", "ac"],
    ["a<style>p > b { }</style>b<title>t</title>", "ab"],
    ["a<script>b", "a"],
    ["a<!-- <p>b</p> -->c<!doctype html>d<?xml x?>e", "acde"],
    ["a<!-->b", "ab"],
    ["a<!-- b", "a"],
  ],
  "broken HTML": [
    ["a < b and c > d <3", "a < b and c > d <3"],
    ["<p title='a>b'>c</p>", "c"],
    ["<p class=don't>it's</p> 'fine'", "it's\n\n'fine'"],
    ["<b>a<i>b</b>c</i></div></ul></pre>", "abc"],
    ["a<b", "a"],
    ["a</>b</ c>d<>e", "abd<>e"],
    ["<", "<"],
  ],
};

describe("textOf", () => {
  describe.each(Object.entries(CASES))("%s", (_name, cases) => {
    it.each(cases)("%j", (html, text) => {
      expect(textOf(html)).toBe(text);
    });
  });

  it("gives nothing for nothing", () => {
    expect([textOf(null), textOf(undefined), textOf("")]).toEqual(["", "", ""]);
  });

  it("reads a mail", () => {
    const mail = `<html><head><title>Re: Export</title><style>p{margin:0}</style></head><body>
      <p>Hello,</p>
      <p>please <a href="https://harbor.example/export">look</a>:</p>
      <ol><li>open it</li><li>press <b>Go</b></li></ol>
      <div>Maya</div><div>+1&nbsp;415</div>
      <blockquote type="cite"><div>On Monday Tomas wrote:</div><div>It works &amp; runs.</div></blockquote>
    </body></html>`;
    expect(textOf(mail)).toBe(
      "Hello,\n\nplease look (https://harbor.example/export):\n\n1. open it\n2. press Go\n\nMaya\n+1 415\n\n> On Monday Tomas wrote:\n> It works & runs.",
    );
  });
});
