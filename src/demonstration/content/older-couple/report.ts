import { overview, type SectionTold, summary } from '../reports.js';

/** The report as its author writes it. The people in it have the names that the family chose. */
export const report: readonly SectionTold[] = [
  overview(
    'introduction',
    `The panel offers its condolences to everybody who loved Ruth, and first of all to her daughter.

## Ruth, in the words of her daughter

> Mum taught half the town to swim. Forty years at the baths, and she never once raised her voice, she just crouched down at the edge until you looked at her and not at the water.
>
> She did the crossword in pen. She kept every birthday card anybody gave her in a suitcase under the bed. She had booked a week in Whitby for the spring, for the two of us. She had paid the deposit out of her own purse and told nobody.

## Why this review was held

Ruth was 71 when she was killed at home by her husband, who is called Alan in this report. They had been married for 46 years. For the last four of them he had been ill, and she was his carer. Several services came to the house. None of them came for her.

The Community Safety Partnership decided that the test for a review was met. A review does not ask who is responsible for a death. A court has answered that. It asks what was known, by whom, and what was done with it; why that made sense at the time; and what can be changed so that the next person in Ruth’s place is asked, heard and helped.

## How to read this report

Whoever has little time may read the analysis and the recommendations. Whoever wants to know who Ruth was may read the background. The action plan is in an appendix; it is kept up to date by the partnership, and this copy shows how it stood when the report was made.`,
  ),
  overview(
    'timescales',
    'Reviews are usually finished within six months of the decision. This one took longer, for one reason: the trial. The police and the chair agreed at the outset that nobody who might be a witness would be spoken with before it was over. The partnership agreed another day, and told the Home Office and the family.',
    'Lessons did not wait. Two of them were passed to the Safeguarding Adults Board and the Mayor’s Office for Policing and Crime as soon as they were seen, and had been acted on before the report was finished.',
  ),
  overview(
    'confidentiality',
    'What a review finds is confidential until it is published. Information was open only to those who took part and to their line managers.',
    'Ruth’s daughter chose the names Ruth and Alan. She read how everybody is described and agreed with it. Contacts are told by season rather than by day. Streets, surgeries and workplaces are left out. Agencies are named; those who work for them are not, and where somebody did something that deserves to be known they are called by their work: the care worker, the ambulance crew.',
  ),
  overview(
    'terms-of-reference',
    'The panel agreed its terms at its first meeting. Ruth’s daughter had read them before. She asked for one question to be added, and it was: whether anybody ever spoke with her mother when her father was not in the room.',
  ),
  overview(
    'methodology',
    `Agencies that had known Ruth or Alan were asked for a chronology, and those with more than passing contact for a management review. Authors had had no part in the case and did not manage anybody who had. The chronologies were read together, entry by entry. The panel met twice in full and talked in between about single questions.`,
    `## What this review could not see

- Notes of telephone calls to the surgery in the first of the four years were not kept.
- One home care provider has closed. Its records were found, and its workers were not.
- Alan was written to in prison and did not answer.

## Words used in this report

**Domestic abuse** is defined in section 1 of the Domestic Abuse Act 2021. It means abusive behaviour of one person aged 16 or over towards another to whom they are personally connected: physical or sexual abuse, violent or threatening behaviour, controlling or coercive behaviour, economic abuse, psychological or emotional abuse. It may be a single incident or a course of conduct.

**Controlling or coercive behaviour** means a pattern of acts by which one person makes another dependent, cuts them off from support, regulates their daily life, or humiliates, threatens or frightens them. Since 2015 it is an offence of its own.

**Economic abuse** means behaviour with a substantial adverse effect on somebody’s ability to acquire, use or keep money or property, or to obtain goods or services.

**A carer** in this report means somebody who looks after another without being paid for it. **A care worker** means somebody who is.

**MARAC** is the multi-agency meeting at which cases with the highest risk are discussed.`,
  ),
  overview(
    'family-involvement',
    'The chair met Ruth’s daughter four times, at the places and times that she named. She was offered an advocate from a specialist charity at the first talk, and has been supported by one since. Two friends of Ruth’s from the swimming baths, a neighbour, and a cousin took part by telephone.',
    `They changed this report.

1. They told the panel what Alan had been like before he was ill. Without them the analysis of the second line of enquiry could not have been written.
2. They asked that the report should not call Ruth a carer as if that were all she had been. It is used here for what she did, and not for who she was.
3. They asked that what the care worker did be told in full, and it is.

Ruth’s daughter read the draft twice, with her advocate, and kept a copy for a week. Her comments and what became of each are in the record of the review. She asked for eleven changes. Nine were made as she worded them; of the other two the chair told her in person why the text stays.`,
  ),
  overview(
    'contributors',
    `These agencies took part:

- Metropolitan Police Service: chronology and management review
- London Borough of Bexley, Adult Social Care: chronology and management review
- NHS South East London Integrated Care Board, for the surgery: chronology and management review
- Thamesbank Hospitals NHS Trust: chronology and management review
- Estuary Mental Health NHS Trust: chronology and a short report
- Bexley Harbour Domestic Abuse Service: a short report on what it offers to older people
- two providers of home care: chronologies

The fire brigade and the housing service looked and had no contact. Everybody who was asked answered.`,
  ),
  overview(
    'panel',
    '',
    'The panel had an expert in domestic abuse from a specialist service that had not known the family, and invited the director of a carers’ charity. No member had managed anybody who worked with Ruth or Alan.',
  ),
  overview(
    'chair-and-author',
    '',
    'Neither has worked for an agency of the area in the five years before their appointment. Both signed a statement of independence, which the partnership compared with the list of agencies involved. The chair was a nurse for twenty-five years in another county, and has led reviews since. The author was a policy officer of a county council, and has written reports of this kind for ten years.',
  ),
  overview(
    'parallel-reviews',
    'The review and the police agreed how each would keep out of the way of the other. Coroner and Safeguarding Adults Board were told of the review at its start. The Board considered a review of its own and decided that this one serves.',
  ),
  overview(
    'equality',
    'For each characteristic the panel asked two questions. Did it matter to what happened? Did it matter to how Ruth was treated? The table says what is on record; the paragraphs below say what the panel made of it.',
    `## Age

Age mattered most. Nobody asked a woman of 71 about abuse. When the panel asked practitioners why, they said that they would have felt it to be rude, or that they thought of abuse as something of younger families, or that the form had no place for it. The same three injuries of a woman of 30 would, several of them said, have led to a question.

## Disability

Alan’s illness was a disability, and Ruth’s hearing had become poor. On the telephone she often handed the receiver to him. No record says that she was hard of hearing; her daughter and both friends spoke of it at once.

## Sex

Most people killed by a husband or partner are women. That a wife cares for a sick husband was taken for granted, to the point that her own appointments were made around his.

## Marriage

They had been married for 46 years. Two practitioners told the review that the length of the marriage had reassured them. There is no evidence that it ought to reassure anybody.

## Race, religion or belief, sexual orientation, gender reassignment, pregnancy and maternity

The panel looked at each. Ruth was White British and went to the Methodist church at Christmas; nothing on record suggests that race or ethnicity, religion, sexual orientation or gender identity shaped how she was treated, and pregnancy and maternity did not arise. The panel notes that it can only see what was written down.

## How they acted together

An older woman, hard of hearing, married for a long time to a man who was ill, was seen as part of his care. Each of these made it a little less likely that she was asked.`,
  ),
  overview(
    'dissemination',
    `Ruth’s daughter receives the report before anybody else, with time to read it.

After publication it goes to:

- every agency that took part, and the boards to which they answer
- the Safeguarding Adults Board and the Safeguarding Children Partnership
- the Mayor’s Office for Policing and Crime
- the Domestic Abuse Commissioner
- the carers’ charities of the borough, and every provider of home care
- the swimming baths, at the wish of the family`,
  ),
  overview(
    'background',
    `## Ruth

Ruth was born in the borough as the second of three. She left school at fifteen, worked in a bakery, and at twenty-two began at the swimming baths, first behind the counter and soon at the edge of the pool. She taught there until she was sixty-four. At her funeral people stood in the road.

She liked walking, and the sea in any weather. She laughed easily and late. She was careful with money, because she had to be; what she earned went into an account that Alan kept, and she had housekeeping money in cash each Friday. In the last two years she put small amounts of it aside.

Her daughter lives two hours away. They spoke every Sunday, and on Wednesdays when Alan was at his day centre. “The Wednesday calls were the real ones,” her daughter says.

## The marriage

They married when Ruth was twenty-five. Her friends remember a man who was charming in company and who decided things: where they went, whom they saw, when they left. He did not like her to come home late from work, and for some years he waited for her in the car park. Twice, long ago, she came to work with a mark on her face. One friend asked, and Ruth said that she would rather not talk of it. She did not come back to it, and the friend did not ask again. “I have thought of that every day since,” she told the review.

Alan worked as a fitter and later as a supervisor. He was never known to the police.

## The illness

Four years before Ruth died Alan was diagnosed with Parkinson’s disease. He could do less and less, and he was angry about it. Ruth washed and dressed him, cooked, drove, and gave him his medicines. From the second year care workers came each morning. From the third he went to a day centre on Wednesdays.

## The death

Ruth died at home from injuries that Alan caused. He telephoned the police himself. Nothing more needs to be told of it here.

Alan was found guilty of murder. The judge said that his illness did not explain what he had done. A coroner opened an inquest and did not resume it after the trial.`,
  ),
  overview(
    'chronology',
    'These are the events on which the analysis rests. The combined chronology of the panel has more than three hundred entries.',
    `## The first year: diagnosis

**Spring.** The surgery sees Alan for tremor, with Ruth beside him. She answers for him where he cannot find the word.

**Summer.** The diagnosis is made at the hospital. The letter describes Ruth as “a very supportive wife”.

**Autumn.** Ruth sees the surgery alone for the only time in that year, for a sprained wrist. She says that she slipped in the bath. A bandage is put on.

## The second year: care at home

**Winter.** Adult Social Care assesses Alan’s needs. Ruth is present throughout. Under “carer” is written: “manages well, no needs”.

**Spring.** Care workers begin to come in the mornings. The first notes speak of shouting. It is recorded as “frustration due to condition”.

**Autumn.** The mental health trust sees Alan because of low mood. The letter says that he “can be verbally aggressive towards his wife, likely secondary to his illness”. Nobody speaks with Ruth.

## The third year: injuries

**Spring.** Ruth is treated in the emergency department for a cut above the eye. She says that she fell against a cupboard. Alan is with her in a wheelchair. The pathway for falls is followed: her blood pressure is taken, and her shoes are looked at.

**Summer.** An ambulance is called to the house because Alan has fallen. One of the crew notices that Ruth is shaking, asks her to come to the vehicle to sign a form, and asks there whether she is all right. Ruth says: “Not today.” The crew write it down and tell the surgery. The note is filed under Alan’s name.

**Autumn.** Ruth is treated at the minor injuries unit for two broken fingers. “Caught in a car door.”

## The last year

**Winter.** A care worker sees a bruise on Ruth’s arm and hears Alan say that next time it will be worse. She writes it down with date and words and rings her office, which rings Adult Social Care. A safeguarding concern is opened. A worker telephones the house. Alan answers. He says that all is well and that his wife bruises easily. The concern is closed.

**Early spring.** The care worker rings again, because nobody has rung back. She is told that the matter has been looked into.

**Spring.** Ruth books a week by the sea for herself and her daughter. She tells nobody else. Her daughter believes that Alan found the receipt.

Ruth dies eleven days later.`,
  ),
  overview(
    'overview',
    `## What health services knew

The surgery knew of the sprained wrist and of the diagnosis, and had the letters of all the others. The hospital knew of the cut, the minor injuries unit of the fingers. The ambulance service knew of “Not today”. The mental health trust knew that Alan shouted.

## What Adult Social Care knew

It knew Ruth as a carer without needs, and it knew of the concern. Its two records were in one system, in the file of Alan.

## What the providers of home care knew

They knew most. The notes of one care worker over six visits describe a woman who goes quiet when her husband speaks, a bruise, a threat, and twice the sentence “I’ll be in trouble”.

## What the police knew

Nothing. No call had ever been made.

## What family and friends knew

Her daughter knew that her mother was not happy, and that the Wednesday calls were the real ones. Her friends knew of two marks, decades ago. The neighbour had heard shouting for years and had thought, after the diagnosis, that it was the illness.

## Taken together

Three injuries, a threat, a change in who controlled the medicines and the money, and a plan for a week away: each stood in some record or was known to somebody. They were never in one place. It is the view of the panel that anybody who had seen them side by side would have asked.`,
  ),
  overview(
    'analysis',
    `The panel went through its lines of enquiry. Under each it asks what happened, why it made sense to those who were there, and what would have helped.

## Was Ruth ever asked?

In four years Ruth was asked once whether she was all right: by an ambulance crew, at the back of a vehicle. In forty other contacts she was there and was not asked.

**Why it made sense.** She was the carer. Visits were for Alan, and their time was short. The carer’s assessment has nineteen questions, and every one is about caring: can you lift, do you sleep, do you have a break. Practitioners told us that a question about fear would have felt as if it came from nowhere. One said: “She was the strong one.”

**What would have helped.** A question that comes from the form and is put to everybody, so that nobody has to find a reason for it. A part of each assessment at which the carer is alone, because that is how assessments are made. Where services elsewhere have done this, they report that people answer.

## What was taken for illness

Shouting, threats and a thrown cup were recorded nine times. Seven times the record gives the illness as the reason. Nobody asked when it had begun.

**Why it made sense.** Parkinson’s disease can change how somebody behaves. Those who treated Alan had met him only as a patient. To ask a wife of 46 years whether her husband had always been like this seemed to them unkind.

**What would have helped.** One question to somebody who knew them before. The family would have answered it, and have answered it to this review: it was not new. The expert on the panel said that illness often takes away the means by which somebody controlled another, and that this can be a time of greater danger and not of less.

Even where an illness does change behaviour, whoever lives with it is in the same danger. “Why” matters for treatment. It matters less for safety.

## Three falls

The sprained wrist, the cut and the fingers were each treated well. Each was recorded as what Ruth said it was.

**Why it made sense.** Falls are common at that age, and the pathway for falls is a good one: it looks for the reason in the heart, the eyes, the medicines and the carpet. It does not look for the reason in another person. The three places use three systems.

**What would have helped.** To see the three together. And one line in the pathway: “Ask, alone: did anybody do this?” The hospital has since put it on the card of its clinic for falls.

## The concern that was closed

The care worker’s note was as good as a note can be. It reached Adult Social Care within a day. It was given to a worker who had eleven others that afternoon. She telephoned the number on file. A man answered, and was polite.

**Why it made sense.** The number on file was that of the person who received the service. The procedure asked that contact be made within a day; it did not say with whom. A polite answer closed the task.

**What would have helped.** A rule that a concern is put to the person it is about. A second number. And somebody to ring the care worker back: she had more to tell, and had been told by nobody that she could insist.

The panel has thought about the worker who made the call. She did what she had been taught, in the time that she had. She has told the review that she will never make such a call again, and that she wishes somebody had told her.

## Help that was there

The support service has had a worker for people over sixty for three years. In the year before Ruth died she was working with seven people. Of nine practitioners who were asked, one knew of her.

**Why it made sense.** The service told those who already referred to it. Surgeries, clinics for falls and home care were not among them.

**What would have helped.** One number, on a card, given by somebody who comes in person.

## The risk assessment

Nobody made one for Ruth. The panel tried what would have come of it, with all that is known now. It asks about pregnancy, children, separation and the courts. Ruth would have answered “no” to most of it. It does not ask who gives the medicines, who holds the money, or who decides who comes to the house. By its numbers she would have been at standard risk.

**What would have helped.** Questions for later life, beside the others. Two police forces of the region use a supplement of this kind, and shared it with the panel.

## Things that were done well

- The care worker saw, wrote and rang, and rang again.
- The ambulance crew found a reason to speak with Ruth alone, and told the surgery what she had said.
- The day centre gave Alan a place within three weeks. It gave Ruth her Wednesdays.
- A receptionist of the surgery noticed that Ruth always rang for Alan and never for herself, and put a note about a health check in her file.

None of these was in anybody’s procedure. Each came from somebody who looked at Ruth.`,
  ),
  overview(
    'conclusions',
    'Ruth was in sight of services for four years. She was seen each morning. What was seen was the care that she gave.',
    'Everything that is recommended here comes down to one thing: that whoever stands beside the patient is a person too, and is asked. It costs a question and a closed door. Agencies have begun with it, and the panel thanks them. It asks the partnership to look, in a year and in two, whether the question is still being asked.',
  ),
  overview(
    'lessons',
    'Two lessons were passed on while the review was under way.',
    'The Safeguarding Adults Board wrote to every provider of home care within a month of the first. The clinic for falls has asked the question since the second.',
  ),
  overview(
    'recommendations',
    'Each recommendation was held against five tests (is it specific, measurable, achievable, relevant and bound to a time?) and talked over with those who are to carry it out before it was final.',
  ),
  overview('appendix-terms', ''),
  overview('appendix-plan', 'The plan belongs to the partnership. It shows posts and not names.'),
  summary(
    'review-process',
    `This summary can be read without the overview report. It tells how the Community Safety Partnership reviewed the death of Ruth, who was 71 and was killed at home by her husband.

The panel offers its condolences to her daughter and her friends.

> She just crouched down at the edge until you looked at her and not at the water.

Her daughter`,
    'The review took longer than six months because it waited for the trial. What could not wait was passed on at once.',
  ),
  summary(
    'contributors',
    'Police, Adult Social Care, the surgery, the hospital, the mental health trust, a support service and two providers of home care took part.',
  ),
  summary('panel', ''),
  summary('chair-and-author', ''),
  summary('terms-of-reference', ''),
  summary(
    'summary-chronology',
    `Ruth taught swimming for forty years. She was married to Alan for 46. Friends remember him as a man who decided things. Four years before she died he became ill, and she cared for him.

Services came to the house for Alan. Shouting and threats were written down, and put down to the illness. Ruth was treated for three injuries in fourteen months in three different places. Each was recorded as a fall. An ambulance crew asked her, alone, whether she was all right. She said: “Not today.”

In the last winter a care worker saw a bruise, heard a threat and raised a concern. The call that followed was answered by Alan, and the concern was closed. The care worker rang again.

In the spring Ruth booked a week by the sea with her daughter. She died eleven days later.`,
  ),
  summary('key-issues', 'The panel found these key issues.'),
  summary(
    'conclusions',
    'Ruth was in sight of services for four years, as a carer. What would have helped costs a question and a closed door: that whoever stands beside the patient is asked too.',
  ),
  summary('lessons', ''),
  summary('recommendations', ''),
];

/** What was written anew after the agencies had checked the facts. */
export const corrected: readonly SectionTold[] = [
  overview(
    'timescales',
    'Reviews are usually finished within six months of the decision. This one took longer, for one reason: the trial. The police and the chair agreed at the outset that nobody who might be a witness would be spoken with before it was over. The partnership agreed another day for the report, and told the Home Office and the family why.',
    'Lessons did not wait. Two of them were passed to the Safeguarding Adults Board and the Mayor’s Office for Policing and Crime as soon as they were seen, and had been acted on before the report was finished.',
  ),
];

/** What was written anew as the letter of the Home Office panel asked. */
export const rewritten: readonly SectionTold[] = [
  overview(
    'dissemination',
    `Ruth’s daughter receives the report before anybody else, with time to read it.

After publication it goes to:

- every agency that took part, and the boards to which they answer
- the Safeguarding Adults Board and the Safeguarding Children Partnership
- the Mayor’s Office for Policing and Crime
- the Domestic Abuse Commissioner
- the carers’ charities of the borough, every provider of home care, and the national charity for people with Parkinson’s disease
- the swimming baths, at the wish of the family`,
  ),
  overview(
    'parallel-reviews',
    'The review and the police agreed how each would keep out of the way of the other. Coroner and Safeguarding Adults Board were told of the review at its start. The Board considered a review of its own under the Care Act and decided that this one serves; its reasons are in the record of the review. No disciplinary process and no inquiry by a regulator took place beside it.',
  ),
  overview(
    'appendix-letter',
    'The letter of the panel is published with this report. Seven points were raised. What was done about each stands in the table of answers that was sent with the second set.',
  ),
];
