import { unwrap, type PylonClient } from "@pylonkit/core";
import { heading, line } from "../print.ts";

/** Step 1: whose token this is. */
export async function who(pylon: PylonClient): Promise<void> {
  heading(1, "Who does the token belong to?");
  const { data: me } = await unwrap(pylon.GET("/me"));
  const user = me.user ? `, acting as ${me.user.email ?? me.user.id}` : "";
  line(`   ${me.name}${user}`);
}
