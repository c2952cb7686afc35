import type { Workspace } from "../../workspace/contract.ts";

/**
 * Takes away the evidence that was found in an issue, as it would name one that is not there (assumed). Less evidence
 * does not count as a change of the feature request.
 */
export function dropEvidenceOfIssue(workspace: Workspace, issueId: string): void {
  for (const request of workspace.featureRequests.all()) {
    const before = request.evidence ?? [];
    const evidence = before.filter(({ source_id: id }) => id !== issueId);
    const gone = before.length - evidence.length;
    if (gone === 0) continue;
    // What is marked as irrelevant is in the list and not in the count, which so cannot be taken from the list.
    const evidence_count = Math.max(0, (request.evidence_count ?? before.length) - gone);
    workspace.featureRequests.put(request.id, { ...request, evidence, evidence_count });
  }
}

/** What a contact answered to surveys stays when the contact goes, of nobody (assumed). */
export function keepResponsesOfNobody(workspace: Workspace, contactId: string): void {
  for (const { id } of workspace.surveys.all()) {
    const responses = workspace.surveyResponses.get(id) ?? [];
    if (!responses.some((response) => response.contact_id === contactId)) continue;
    workspace.surveyResponses.put(
      id,
      responses.map((response) => (response.contact_id === contactId ? { ...response, contact_id: null } : response)),
    );
  }
}
