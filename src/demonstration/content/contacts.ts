/** What an agency of a kind writes down, one pattern a line: kind of contact | what happened | decision | who acted. Braces are filled in. */
export interface ContactPatterns {
  readonly source: readonly string[];
  readonly patterns: string;
}

/** Words that fill the braces; each pattern reads differently each time. */
export const fillings: Readonly<Record<string, readonly string[]>> = {
  mood: [
    'calm',
    'tearful',
    'tired',
    'guarded',
    'cheerful at first, then quiet',
    'in a hurry',
    'worried about money',
    'anxious to be home by five',
  ],
  who: ['She', 'He', 'Her sister', 'A neighbour', 'Their daughter’s school', 'A colleague of hers'],
  place: [
    'at the surgery',
    'on the telephone',
    'at home',
    'at the library',
    'in the waiting room',
    'by text message',
    'at the town hall',
  ],
  sign: [
    'a bruise on her forearm',
    'that she looked at him before she answered',
    'that he answered for her',
    'that she had lost weight',
    'nothing of concern',
    'a cracked screen on her telephone',
  ],
  reason: ['sleep', 'headaches', 'a sore wrist', 'low mood', 'a repeat prescription', 'back pain', 'worry'],
  money: ['the rent', 'a loan taken out in her name', 'the gas bill', 'school meals', 'the deposit for a flat'],
  next: [
    'no further action',
    'a call next week',
    'a letter',
    'a second appointment',
    'a referral',
    'to be talked over with the manager',
  ],
};

export const contacts: Readonly<Record<string, ContactPatterns>> = {
  police: {
    source: [
      'Crime recording system',
      'Command and control log',
      'Body-worn video, seen by the author',
      'Intelligence system',
    ],
    patterns: `Call to police | {who} rang to report shouting at the flat. Officers spoke with both. She was {mood}. No offence was disclosed. | DASH offered, declined. Outcome: {next} | Response officers
Call to police | An abandoned 999 call was traced to the flat. Officers saw him alone; he said that she was asleep. | No check was made with her. Outcome: {next} | Response officers
Visit | A welfare check was made {place}. Officers noted {sign}. | DASH: 7, standard | Response officers
Report | She came to the front desk and asked whether messages every few minutes were an offence. She was {mood}. | Advice given; {next} | Station officer
Intelligence | Information from another force: an earlier partner of his had reported being followed. | Not linked to her address | Intelligence officer
Call to police | {who} reported that he sat in a car outside her work for an hour. | Spoken to by telephone; {next} | Neighbourhood officer
Report | A dispute over {money} was recorded as a civil matter. | Closed the same day | Call handler
Meeting | Daily management meeting: the address had come up three times in a quarter. | Task set; no record that it was done | Detective sergeant`,
  },
  'council-adults': {
    source: ['Adult social care record', 'Safeguarding referral form'],
    patterns: `Referral | A safeguarding concern came in about {money}. The worker rang; she was {mood} and said that all was well. | Threshold not met; {next} | Duty social worker
Telephone call | {who} asked about help for her mother, for whom she cared. | Carer’s assessment offered | Contact officer
Visit | A carer’s assessment was made {place}. The worker noted {sign}. | Assessment completed; {next} | Social work assistant
Letter | An appointment was missed. A letter was sent to the shared address. | Closed after one letter | Duty social worker
Meeting | The case was talked over in supervision. That he was always in the room was noted, and not followed up. | {next} | Team manager`,
  },
  'council-children': {
    source: ['Children’s social care record', 'Multi-agency safeguarding hub log'],
    patterns: `Contact | {who} shared a worry about the daughter, who did not want to go home. | No further action; advice to the school | MASH social worker
Visit | The daughter was seen {place}. She was {mood}, and drew the house with all doors shut. | Assessment to go on | Social worker
Telephone call | The worker spoke with her {place}; he could be heard in the background. | {next} | Social worker
Meeting | Strategy discussion with police and health. Nobody had asked her when she was alone. | Single assessment | Team manager
Letter | The outcome of the assessment was posted to both of them in one envelope. | Closed to early help | Social worker`,
  },
  'council-housing': {
    source: ['Housing management system', 'Homelessness application'],
    patterns: `Telephone call | She asked {place} what would happen to the tenancy if one of them left. She was {mood}. | General advice; {next} | Housing options officer
Visit | A repair visit: the lock of an inside door had been changed to the outside. The fitter noted {sign}. | Repaired; not passed on | Repairs operative
Letter | Arrears over {money}. A letter before action was sent to him as first tenant. | Payment plan | Income officer
Application | She began an online homelessness form and stopped at the question about safety. | The form lapsed after 28 days | System entry
Complaint | {who} complained of banging late at night. | Noise diary sent; {next} | Tenancy officer
Meeting | Her name came up at a tenancy panel because of the arrears. | {next} | Tenancy manager`,
  },
  icb: {
    source: ['GP record', 'Letter on the GP record'],
    patterns: `Consultation | She came about {reason}. He came in with her. The doctor noted {sign}. | Blood tests; {next} | General practitioner
Telephone consultation | She was {mood}. Asked about home, she said that it was a bad time to talk. | To be rung again; not done | General practitioner
Consultation | He came about {reason} and spoke of arguments over {money}. | Leaflet on stress | General practitioner
Nurse appointment | Routine check. The nurse asked a question about safety from the template; the answer was left blank. | {next} | Practice nurse
Letter | A letter from the hospital was scanned, read and filed. | No action noted | Administrator
Missed appointment | She did not come. A text message was sent to the number on the record, which was his. | {next} | Receptionist
Consultation | {who} had asked for a double appointment for her. She spoke of {reason} and was {mood}. | Talking therapy offered | General practitioner`,
  },
  hospital: {
    source: ['Emergency department record', 'Maternity record', 'Safeguarding file'],
    patterns: `Attendance | She came to the emergency department about {reason}. The triage nurse noted {sign}. | Treated and sent home; {next} | Triage nurse
Attendance | She left before she was seen. He had rung the ward twice. | Letter to the GP | Emergency department clerk
Outpatients | Follow-up in the fracture clinic. The account of the fall was not the one given before. | {next} | Orthopaedic registrar
Telephone call | {who} rang the ward to ask who had visited. | Nothing was told | Ward sister
Ward round | Seen behind a curtain with him outside it. She was {mood}. | IDVA leaflet put among her papers | Safeguarding nurse
Audit | The routine question about domestic abuse was not answered on the form. | {next} | Named nurse`,
  },
  'mental-health': {
    source: ['Trust electronic record', 'Crisis line log'],
    patterns: `Referral | He was referred for {reason} and low mood. | Accepted by the primary care team | Triage clinician
Assessment | He spoke at length of being left. He named her telephone, her friends and {money}. | Risk to self: low. Risk to others: not filled in | Community nurse
Crisis call | He rang at night, {mood}. He said that he knew where she was. | Call to be returned in the morning | Crisis line worker
Missed appointment | He did not come; a second letter was sent. | Discharged after two letters | Team secretary
Telephone call | {who} rang with worries about him. The worker could not say whether he was known. | What was said was not written down in full | Duty worker`,
  },
  probation: {
    source: ['Case management system', 'OASys assessment'],
    patterns: `Appointment | He reported on time and was {mood}. He spoke of a new start {place}. | {next} | Probation officer
Home visit | She opened the door. The officer noted {sign}. | Not recorded as a concern | Probation officer
Assessment | Risk of harm to known adults: medium. The partner named was the earlier one. | To be reviewed in four months | Probation officer
Telephone call | He asked to move his appointment because of {money}. | Agreed | Duty officer
Supervision | The manager asked whether checks with the police were up to date. | Checks asked for; the answer is not on the file | Senior probation officer`,
  },
  'da-service': {
    source: ['Case management system of the service', 'Helpline log'],
    patterns: `Helpline call | She rang {place} and was {mood}. She asked what counts as abuse when there is no hitting. | Safe time to ring agreed; {next} | Helpline worker
Message | A message from a new address: she could not talk, and would write again. | Kept open for 28 days | Helpline worker
Support session | She spoke of {money}, of being tracked, and of wishing to stay for her daughter. | Safety plan made; DASH: 13 | IDVA
MARAC | Heard at MARAC. Four agencies held information, none had asked for it to be put together. | Actions for police and housing | IDVA
Telephone call | Rang at the safe time; a man answered. | Rang off as planned; {next} | IDVA
Support session | She was {mood}. She said that it was worse when she talked of leaving. | Refuge place looked for | IDVA`,
  },
  'drugs-alcohol': {
    source: ['Treatment record', 'Group work register'],
    patterns: `Assessment | He came of his own accord about drinking. He was {mood}. | Plan agreed; {next} | Recovery worker
Key work | He spoke of {money} and of “her going behind my back”. | Noted; the question who “her” was is not on the record | Recovery worker
Group | He left the group after a talk on jealousy. | To be picked up in key work | Group worker
Missed appointment | He did not come. | Text message sent | Administrator
Telephone call | {who} asked whether he was still coming. | Nothing was told; {next} | Recovery worker`,
  },
};

/** What two agencies each wrote of one event: days before the death | agency | how its day is written | what it wrote. */
export const sharedEvents = `1502 | police | exact | Call to police | 21:40 | {who} rang: she had run to the flat below. Officers saw no injury. He was asked to leave for the night.
1502 | council-housing | exact | Telephone call | | The tenant below reported that the woman from upstairs came to her door with blood on her sleeve; the police had been.
1190 | hospital | exact | Attendance | 23:10 | Broken left wrist. She said that she fell on the stairs. He sat with her. The question about home was not asked.
1189 | icb | exact | Letter | | Letter from the hospital: broken right wrist after a fall from a chair. Filed.
812 | council-children | exact | Contact | 10:15 | The school rang: the daughter said that her father locks the kitchen at night.
812 | police | exact | Notification | morning | Merlin report shared with children’s services after a call from the school. Father spoken to by telephone.
610 | da-service | exact | Support session | 13:00 | She said that he put his hands on her throat two days before. MARAC referral made the same day.
608 | police | exact | Report | 16:20 | MARAC referral received from the support service. Strangulation is not mentioned in the summary.
608 | council-adults | about | Referral | | Copy of a MARAC referral received. Nobody was named to attend.
401 | mental-health | exact | Assessment | 11:00 | He said that he had been arrested in the spring and let go. He denied any thought of harming anyone.
399 | probation | exact | Appointment | 11:30 | He told his officer that mental health services had discharged him the week before.
233 | icb | exact | Consultation | 09:20 | She asked, alone, for a letter about bruises “for later”. Photographs were taken and kept.
231 | da-service | doubted | Support session | | She told the worker that her doctor had photographed bruises to her neck and arm.
96 | council-housing | exact | Application | 14:05 | Homelessness application by telephone. She asked that nothing be posted. A letter was posted two days later.
95 | da-service | exact | Telephone call | | She said that housing had told her to come back with proof.
21 | police | exact | Call to police | 02:15 | Silent 999 call, 55 was pressed. Officers attended within nine minutes. Both said that it was a mistake.
21 | hospital | month | Attendance | | Seen in the emergency department with a cut above the eye; she came by taxi and left before the review.
9 | da-service | exact | Telephone call | 12:30 | She had a date for moving. She asked how to tell him, and was advised not to be alone with him.
9 | council-children | exact | Visit | 15:30 | Home visit. Parents presented as united. The planned move was talked over in front of him.`;
