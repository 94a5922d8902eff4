/** A dated fact: how it is called in a list (`label`), and the words that follow "when" in a sentence (`when`). */
interface FactWords {
  readonly label: string;
  readonly when: string;
}

/**
 * Every dated fact that starts, meets or dates a duty. A fact is read by the module that owns its rows. Facts may repeat (many
 * panel meetings); those that say when something is to be (a day set, a meeting arranged) may lie in the future.
 */
export const factNames = {
  // The four dates that the clock for the decision may run from, and the one that it does
  'death-occurred': { label: 'The death', when: 'the death occurred' },
  'first-aware': { label: 'CSP first aware', when: 'the CSP was first aware' },
  'written-notification': { label: 'Written notification received', when: 'the written notification was received' },
  accepted: { label: 'Notification accepted as complete', when: 'the notification was accepted as complete' },
  'clock-start': { label: 'Start of the clock for the decision', when: 'the clock for the decision started' },
  // Readiness (facts of the partnership)
  'funding-agreed': { label: 'Funding agreement on file', when: 'the funding agreement was put on file' },
  'skills-register-reviewed': {
    label: 'Register of chairs, authors and minute takers reviewed',
    when: 'the register of skills and training was last reviewed',
  },
  'equality-support-planned': {
    label: 'Equality, language and culture support planned',
    when: 'support for equality, language and culture was planned',
  },
  'media-plan-agreed': { label: 'Media plan agreed', when: 'the media plan was agreed' },
  'contact-directory-kept': {
    label: 'Directory of contacts in place',
    when: 'the directory of contacts was put in place',
  },
  'guidance-training-recorded': {
    label: 'Training in the guidance recorded',
    when: 'training in the guidance was recorded',
  },
  // Notification and telling
  'referral-received': {
    label: 'Referral from an agency or professional',
    when: 'an agency or professional referred the death',
  },
  'circumstances-given': {
    label: 'Circumstances, children and vulnerable adults stated',
    when: 'the circumstances were given',
  },
  'other-reviews-stated': {
    label: 'Other reviews and action taken stated',
    when: 'other reviews and action already taken were stated',
  },
  acknowledged: {
    label: 'Notification acknowledged and registered',
    when: 'the notification was acknowledged and registered',
  },
  'board-told-of-notification': {
    label: 'CSP told of the formal notification',
    when: 'the CSP was told of the formal notification',
  },
  'mash-told': { label: 'MASH told', when: 'the MASH was told' },
  'adults-board-told': { label: 'Safeguarding Adults Board told', when: 'the Safeguarding Adults Board was told' },
  'children-partnership-told': {
    label: 'Safeguarding Children Partnership told',
    when: 'the Safeguarding Children Partnership was told',
  },
  'living-people-at-risk-checked': {
    label: 'Living people at risk checked',
    when: 'the check on living people at risk was recorded',
  },
  'secure-records-asked': {
    label: 'Agencies asked to secure records',
    when: 'agencies were asked to secure their records',
  },
  'transferred-to-other-csp': { label: 'Transferred to another CSP', when: 'the case was transferred to another CSP' },
  // Scoping and decision
  'scoping-sent': { label: 'Scoping request sent', when: 'the scoping request was sent' },
  'scoping-returns-complete': { label: 'All scoping returns in', when: 'every scoping return was in' },
  'criteria-tested': { label: 'Criteria tested', when: 'the criteria were tested' },
  'criteria-unclear': {
    label: 'Left open whether the criteria are met',
    when: 'it was left open whether the criteria are met',
  },
  'decision-to-hold': { label: 'Decision to hold a review', when: 'it was decided to hold a review' },
  'decision-not-to-hold': { label: 'Decision not to hold a review', when: 'it was decided not to hold a review' },
  'home-office-told': { label: 'Home Office told of the decision', when: 'the Home Office was told of the decision' },
  'mopac-told': { label: 'MOPAC and others alerted', when: 'MOPAC and others were alerted' },
  'family-told': { label: 'Family told of the potential review', when: 'the family was told of the potential review' },
  'decision-not-to-hold-explained': {
    label: 'Reasons for not reviewing recorded; Home Office and family told',
    when: 'the reasons for not reviewing were recorded and the Home Office and family told',
  },
  directed: { label: 'Direction received', when: 'a direction from the Secretary of State was received' },
  'direction-due': { label: 'Day set in the direction', when: 'the direction is to be obeyed' },
  'direction-obeyed': { label: 'Direction obeyed', when: 'the direction was obeyed' },
  'other-reviews-considered': {
    label: 'Other reviews considered',
    when: 'it was decided how other reviews fit with this one',
  },
  'early-learning-recorded': { label: 'Early learning recorded', when: 'early learning was recorded' },
  // Setting up
  'chair-appointed': { label: 'Independent chair appointed', when: 'the independent chair was appointed' },
  'author-considered': { label: 'Separate author considered', when: 'a separate report author was considered' },
  'author-appointed': { label: 'Report author appointed', when: 'the report author was appointed' },
  'chair-and-author-trained': {
    label: 'Training of chair and author recorded',
    when: 'the training of chair and author was recorded',
  },
  'panel-formed': { label: 'Panel formed', when: 'the panel was formed' },
  'domestic-abuse-expert-on-panel': {
    label: 'Panel member with knowledge of domestic abuse',
    when: 'a member with clear knowledge of domestic abuse joined the panel',
  },
  'panel-member-joined': { label: 'Panel member joined', when: 'a panel member joined' },
  'panel-papers-sent': { label: 'Panel papers sent', when: 'panel papers were sent' },
  'confidentiality-agreed': {
    label: 'Confidentiality agreement signed',
    when: 'the confidentiality agreement was signed',
  },
  'first-panel-meeting': { label: 'First panel meeting', when: 'the panel first meets' },
  'panel-meeting-held': { label: 'Panel meeting held', when: 'the panel met' },
  'terms-of-reference-drafted': { label: 'Terms of reference drafted', when: 'the terms of reference were drafted' },
  'terms-of-reference-agreed': { label: 'Terms of reference agreed', when: 'the terms of reference were agreed' },
  'lessons-clause-present': {
    label: 'Terms commit to passing lessons on',
    when: 'the clause on passing lessons on was in the terms of reference',
  },
  'ownership-clause-present': {
    label: 'Terms say whose the review is',
    when: 'the clause on ownership was in the terms of reference',
  },
  'family-first-contact': { label: 'First contact with the family', when: 'the family was first contacted' },
  'family-told-of-advocacy': {
    label: 'Family told about advocacy',
    when: 'the family was told about advocacy and given leaflets',
  },
  'pseudonyms-agreed': { label: 'Pseudonyms agreed', when: 'the pseudonyms were agreed' },
  'suspect-charged': { label: 'Charge', when: 'a person was charged' },
  'timing-agreed-with-police': {
    label: 'Disclosure and timing agreed with police and CPS',
    when: 'disclosure and timing were agreed with police and CPS',
  },
  'clock-paused': { label: 'Review paused', when: 'the review was paused' },
  'home-office-told-of-pause': {
    label: 'Home Office told of the pause',
    when: 'the Home Office was told of the pause',
  },
  'coroner-told': { label: 'Coroner told', when: 'the coroner was told' },
  'data-protection-in-place': {
    label: 'Data protection documents in place',
    when: 'the impact assessment, sharing agreement and notices were in place',
  },
  'photograph-agreed': {
    label: 'Family agrees to a photograph being shown',
    when: 'the family agreed to a photograph being shown',
  },
  'panel-met-with-photograph-agreed': {
    label: 'Panel meeting held after the family agreed to a photograph',
    when: 'the panel met after the family had agreed to a photograph being shown',
  },
  'photograph-shown': { label: 'Photograph shown', when: 'the photograph was shown' },
  'family-plan-made': { label: 'Family involvement planned', when: 'the plan for involving the family was made' },
  'support-offered': { label: 'Support offered to panel members and staff', when: 'confidential support was offered' },
  'chair-mentoring-offered': { label: 'Mentoring offered to the chair', when: 'mentoring was offered to the chair' },
  // Gathering
  'agency-return-requested': { label: 'Chronology and IMR requested', when: 'the chronology and IMR were requested' },
  'every-agency-asked': {
    label: 'Every agency asked for its chronology and IMR',
    when: 'every agency in the terms of reference had been asked for its chronology and IMR',
  },
  'agency-return-due': { label: 'Day set for the agency’s return', when: 'the agency’s return is due' },
  'agency-return-received': { label: 'Agency’s return received', when: 'the agency’s return was received' },
  'agency-return-chased': { label: 'Late return chased', when: 'the late return was chased' },
  'imr-author-declared': {
    label: 'IMR author’s declaration of independence',
    when: 'the IMR author declared independence',
  },
  'staff-interviews-noted': {
    label: 'Staff interviews noted',
    when: 'staff interviews were noted, or noted as not needed',
  },
  'imr-drafted': { label: 'IMR drafted', when: 'the IMR was drafted' },
  'imr-signed-off': { label: 'IMR signed off', when: 'a senior manager signed the IMR off' },
  'imr-finding-made': { label: 'Finding in an IMR', when: 'an IMR made a finding' },
  'early-action-started': { label: 'Early action started', when: 'the early action was started' },
  'chronology-received': { label: 'Chronology received', when: 'the first chronology was received' },
  'chronology-combined': { label: 'Combined chronology made', when: 'the chronologies were combined' },
  'people-explained': {
    label: 'Children, dependants and others explained',
    when: 'the report explained who children, dependants and others are',
  },
  'breadth-reviewed': {
    label: 'Breadth of agencies and period looked at',
    when: 'the breadth of agencies and period was looked at',
  },
  'family-contact-agreed': {
    label: 'Next contact agreed with the family',
    when: 'the next contact was agreed with the family',
  },
  'family-contact-due': { label: 'Day agreed for the next contact', when: 'the family is to hear from us' },
  'family-updated': { label: 'Family kept up to date', when: 'the family was brought up to date' },
  'trial-ended': { label: 'End of the trial', when: 'the trial ended' },
  'perpetrator-invited': {
    label: 'Perpetrator invited to contribute',
    when: 'the perpetrator was invited to contribute',
  },
  // Analysis, report, recommendations
  'lesson-identified': { label: 'Lesson identified', when: 'a lesson was identified' },
  'lesson-passed-on': { label: 'Lesson passed on', when: 'the lesson was passed on' },
  'analysis-done': { label: 'Analysis done', when: 'the panel’s analysis was done' },
  'report-drafting-started': { label: 'Drafting of the report started', when: 'drafting of the report started' },
  'report-drafted': { label: 'Report drafted', when: 'the overview report was drafted' },
  'report-completed': { label: 'Overview report completed', when: 'the overview report was completed' },
  'final-draft-ready': { label: 'Final draft ready', when: 'the final draft was ready' },
  'every-issue-has-a-recommendation': {
    label: 'Every key issue has a recommendation',
    when: 'every key issue had a recommendation',
  },
  'recommendation-drafted': { label: 'Recommendation drafted', when: 'a recommendation was drafted' },
  'recommendation-discussed': {
    label: 'Recommendation discussed with the organisation',
    when: 'the recommendation was discussed with the organisation concerned',
  },
  'unknown-to-services-considered': {
    label: 'Recommendations considered where nobody was known to services',
    when: 'recommendations were considered where nobody was known to services',
  },
  'facts-checked': { label: 'Facts, law and tone checked', when: 'facts, law and tone were checked' },
  'family-read-draft': { label: 'Family read the draft', when: 'the family had read the draft and been answered' },
  'action-planned': { label: 'Action planned', when: 'an action was planned' },
  'action-lead-confirmed': { label: 'Action’s lead confirmed', when: 'the action’s named lead was confirmed' },
  'action-plan-agreed': { label: 'Action plan agreed', when: 'the CSP agreed the action plan' },
  'panel-listed-in-report': {
    label: 'Panel members listed in the report',
    when: 'the report listed the panel members',
  },
  'csp-sign-off': { label: 'CSP sign-off', when: 'the CSP signed the report off' },
  'anonymisation-checked': { label: 'Anonymisation checked', when: 'the whole set was checked for anonymity' },
  // Quality assurance
  'submitted-for-quality-assurance': {
    label: 'Submitted for quality assurance',
    when: 'the set was submitted to the Home Office',
  },
  'quality-assurance-letter-received': {
    label: 'Quality assurance letter received',
    when: 'the quality assurance letter was received',
  },
  'quality-assurance-answer-due': { label: 'Day set for answering the letter', when: 'the letter is to be answered' },
  'quality-assurance-points-answered': {
    label: 'Every point of the letter answered',
    when: 'every point of the letter was answered',
  },
  'quality-assurance-cleared': {
    label: 'Positive quality assurance response',
    when: 'the Home Office gave a positive response',
  },
  'resubmission-required': { label: 'Resubmission required', when: 'the Home Office asked for the report again' },
  'resubmission-due': { label: 'Day set for resubmission', when: 'the report is to be sent again' },
  resubmitted: { label: 'Resubmitted', when: 'the report was sent again' },
  'conclusions-sent-to-commissioner': {
    label: 'Conclusions sent to the Domestic Abuse Commissioner',
    when: 'the conclusions were sent to the Domestic Abuse Commissioner',
  },
  'conclusions-sent-to-commissioner-and-secretary-of-state': {
    label: 'Conclusions sent to the Commissioner and the Secretary of State',
    when: 'the conclusions were sent to the Commissioner and the Secretary of State',
  },
  // Closing out
  'final-report-issued': {
    label: 'Final report issued with agreed recommendations',
    when: 'the final report was issued with agreed recommendations',
  },
  'chief-officer-response-due': { label: 'Day stated in the letter', when: 'the chief officers’ response is expected' },
  'chief-officers-responded': { label: 'Chief officers responded', when: 'the chief officers had responded' },
  'actions-passed-on': { label: 'Actions passed on', when: 'the actions were passed to those who will carry them out' },
  'csp-board-meeting': { label: 'CSP Board meeting', when: 'the CSP Board meets' },
  'reported-to-board': { label: 'Reported to the CSP Board', when: 'the CSP Board received the brief report' },
  'partner-board-meeting': {
    label: 'Meeting of the Partnership or a Safeguarding Board',
    when: 'the Partnership or Safeguarding Board meets',
  },
  'shared-with-partner-boards': {
    label: 'Shared with the Partnership and Safeguarding Boards',
    when: 'the Partnership and Safeguarding Boards received the report',
  },
  'publication-cleared': { label: 'Clear to publish', when: 'nothing stood in the way of publication' },
  'publication-planned': { label: 'Day chosen for publication', when: 'publication is planned' },
  publication: { label: 'Publication', when: 'the report was published' },
  'publication-withheld': { label: 'Decision not to publish', when: 'it was decided not to publish' },
  'feedback-letter-published': { label: 'Home Office letter published', when: 'the Home Office letter was published' },
  'family-given-notice-of-publication': {
    label: 'Family given notice and a copy',
    when: 'the family was given notice and a copy',
  },
  'library-and-others-sent-report': {
    label: 'Sent to the Library, Commissioner and MOPAC',
    when: 'the final version was sent to the Library, Commissioner and MOPAC',
  },
  'publication-reviewed': {
    label: 'Keeping the report on the site reviewed',
    when: 'it was decided whether the report stays on the site',
  },
  'register-kept': { label: 'Register checked', when: 'the register was last checked' },
  'progress-update-requested': { label: 'Progress update requested', when: 'a progress update was requested' },
  'quarterly-report-given': { label: 'Quarterly overview given', when: 'the quarterly overview was given' },
  'overview-shared': { label: 'Register and overview shared', when: 'the register and overview were shared' },
  'six-month-update-given': { label: 'Six-month update given', when: 'the six-month update was given' },
  'learning-leaflet-shared': { label: 'Learning leaflet shared', when: 'the learning leaflet was shared' },
  'other-review-published': { label: 'Child or adult review published', when: 'another board published its review' },
  'other-learning-shared': {
    label: 'Learning from the other review shared',
    when: 'the learning from the other review was shared',
  },
  'learning-event-held': { label: 'Learning event held', when: 'a learning event was held' },
  'learning-on-agenda': { label: 'Learning on the Board’s agenda', when: 'learning stood on the Board’s agenda' },
  'action-plan-shared': { label: 'Action plan shared', when: 'the action plan was shared' },
  'action-owners-contacted': {
    label: 'Contact with action owners logged',
    when: 'contact with action owners was logged',
  },
  'action-closed': { label: 'Action closed', when: 'an action was closed' },
  'last-action-closed': { label: 'Last action closed', when: 'the last action was closed' },
  'impact-check-due': {
    label: 'Day set for looking at the difference made',
    when: 'the difference made is to be looked at',
  },
  'change-in-practice-shown': {
    label: 'Change in practice shown',
    when: 'evidence that practice changed was accepted',
  },
  'review-closed': { label: 'Review closed', when: 'the review was closed' },
  'panel-debriefed': { label: 'Panel debriefed', when: 'the panel was debriefed' },
} as const satisfies Readonly<Record<string, FactWords>>;

/** The name of a dated fact. */
export type FactName = keyof typeof factNames;

/** The facts that the clock for the decision may start from. */
export const clockStarts = ['death-occurred', 'first-aware', 'written-notification', 'accepted'] as const;

/** One of the facts that the clock for the decision may start from. */
export type ClockStart = (typeof clockStarts)[number];

/** Says whether a text names one of them. */
export const isClockStart = (text: string): text is ClockStart => (clockStarts as readonly string[]).includes(text);

/** How the fact is called in a list. */
export const factLabel = (name: FactName): string => factNames[name].label;

/** The words that follow "when" in a sentence. */
export const factWhen = (name: FactName): string => factNames[name].when;

/** Says whether a text is the name of a dated fact. */
export const isFactName = (text: string): text is FactName => Object.hasOwn(factNames, text);
