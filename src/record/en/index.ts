// STUB: to be replaced by the real words
import type { Words } from "../schema.ts"
export const en: Words = {
 "parts": {
  "closing.change": {
   "title": "Change",
   "write": "write it",
   "why": "It matters."
  },
  "closing.contingency": {
   "title": "Contingency",
   "write": "write it",
   "why": "It matters."
  },
  "closing.discharge": {
   "title": "Discharge",
   "write": "write it",
   "why": "It matters."
  },
  "closing.feelings": {
   "title": "Feelings",
   "write": "write it",
   "why": "It matters."
  },
  "closing.further-treatment": {
   "title": "Further treatment",
   "write": "write it",
   "why": "It matters."
  },
  "closing.goals": {
   "title": "Goals",
   "write": "write it",
   "why": "It matters."
  },
  "closing.maintenance": {
   "title": "Maintenance",
   "write": "write it",
   "why": "It matters."
  },
  "closing.mechanisms": {
   "title": "Mechanisms of change",
   "write": "write it",
   "why": "It matters."
  },
  "closing.outcome": {
   "title": "Outcome",
   "write": "write it",
   "why": "It matters."
  },
  "closing.outcome.stage-at-start": {
   "title": "Stage at start",
   "write": "write it",
   "why": "It matters."
  },
  "closing.outcome.stage-now": {
   "title": "Stage now",
   "write": "write it",
   "why": "It matters."
  },
  "closing.outreach": {
   "title": "Outreach",
   "write": "write it",
   "why": "It matters."
  },
  "closing.remaining": {
   "title": "Remaining",
   "write": "write it",
   "why": "It matters."
  },
  "closing.risk": {
   "title": "Risk",
   "write": "write it",
   "why": "It matters."
  },
  "closing.social-support": {
   "title": "Social support",
   "write": "write it",
   "why": "It matters."
  },
  "closing.warning-signs": {
   "title": "Warning signs",
   "write": "write it",
   "why": "It matters."
  },
  "communication-analysis.alternative": {
   "title": "Alternative",
   "write": "write it",
   "why": "It matters."
  },
  "communication-analysis.exchange": {
   "title": "Exchange",
   "write": "write it",
   "why": "It matters."
  },
  "communication-analysis.felt": {
   "title": "Felt",
   "write": "write it",
   "why": "It matters."
  },
  "communication-analysis.said": {
   "title": "Said",
   "write": "write it",
   "why": "It matters."
  },
  "communication-analysis.wanted": {
   "title": "Wanted",
   "write": "write it",
   "why": "It matters."
  },
  "decision-analysis.choice": {
   "title": "Choice",
   "write": "write it",
   "why": "It matters."
  },
  "decision-analysis.options": {
   "title": "Options",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.acute-stressor": {
   "title": "Acute stressor",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.acute-stressor.date": {
   "title": "Date",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.acute-stressor.event": {
   "title": "Event",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.acute-stressor.link-to-onset": {
   "title": "Link to onset",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.acute-stressor.people": {
   "title": "People",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.agreement": {
   "title": "Agreement",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.agreement.date": {
   "title": "Date",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.agreement.words": {
   "title": "Words",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.background": {
   "title": "Background",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.consent": {
   "title": "Consent",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis": {
   "title": "Diathesis",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.biological": {
   "title": "Biological",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.cultural-and-spiritual": {
   "title": "Cultural and spiritual",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.psychological": {
   "title": "Psychological",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.psychological.attachment-style": {
   "title": "Attachment style",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.psychological.communication-style": {
   "title": "Communication style",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.diathesis.social": {
   "title": "Social",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.functioning": {
   "title": "Functioning",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.goals": {
   "title": "Goals",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.goals.by-date": {
   "title": "By date",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.goals.id": {
   "title": "Id",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.inventory": {
   "title": "Interpersonal inventory",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.mechanisms": {
   "title": "Mechanisms of change",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.mechanisms.hypothesis": {
   "title": "Hypothesis",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.mechanisms.indicators": {
   "title": "Indicators",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.mental-state": {
   "title": "Mental state",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.presenting-problem": {
   "title": "Presenting problem",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.problem-area": {
   "title": "Problem area",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.risk": {
   "title": "Risk",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.sick-role": {
   "title": "Sick role",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.social-support": {
   "title": "Social support",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.social-support.available": {
   "title": "Available",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.social-support.gap": {
   "title": "Gap",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.statement": {
   "title": "Formulation",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.strengths": {
   "title": "Strengths",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.timeline": {
   "title": "Timeline",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.treatment": {
   "title": "Treatment",
   "write": "write it",
   "why": "It matters."
  },
  "formulation.treatment-contract": {
   "title": "Treatment contract",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.attended": {
   "title": "Attended",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.author": {
   "title": "Author",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.case": {
   "title": "Case",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract": {
   "title": "Contract",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.frequency": {
   "title": "Frequency",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.maintenance": {
   "title": "Maintenance",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.minutes": {
   "title": "Minutes",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.sessions": {
   "title": "Sessions",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.start": {
   "title": "Start",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.contract.weeks": {
   "title": "Weeks",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.date": {
   "title": "Date",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.diagnosis": {
   "title": "Diagnosis",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.end": {
   "title": "End",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.ending": {
   "title": "Ending",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.focus": {
   "title": "Focus",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.ipt": {
   "title": "Ipt",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.measures": {
   "title": "Measures",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.mode": {
   "title": "Mode",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.note": {
   "title": "Note",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.onset": {
   "title": "Onset",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.phase": {
   "title": "Phase",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.problem-areas": {
   "title": "Problem areas",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.session": {
   "title": "Session",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.setting": {
   "title": "Setting",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.start": {
   "title": "Start",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.status": {
   "title": "Status",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.supervisor": {
   "title": "Supervisor",
   "write": "write it",
   "why": "It matters."
  },
  "front-matter.variant": {
   "title": "Variant",
   "write": "write it",
   "why": "It matters."
  },
  "grief.anniversaries": {
   "title": "Anniversaries",
   "write": "write it",
   "why": "It matters."
  },
  "grief.circumstances": {
   "title": "Circumstances",
   "write": "write it",
   "why": "It matters."
  },
  "grief.date-of-death": {
   "title": "Date of death",
   "write": "write it",
   "why": "It matters."
  },
  "grief.feelings-and-avoidance": {
   "title": "Feelings and avoidance",
   "write": "write it",
   "why": "It matters."
  },
  "grief.fellow-mourners": {
   "title": "Fellow mourners",
   "write": "write it",
   "why": "It matters."
  },
  "grief.link-to-onset": {
   "title": "Link to onset",
   "write": "write it",
   "why": "It matters."
  },
  "grief.negative-sides": {
   "title": "Negative sides",
   "write": "write it",
   "why": "It matters."
  },
  "grief.new-interests": {
   "title": "New interests",
   "write": "write it",
   "why": "It matters."
  },
  "grief.person": {
   "title": "Person",
   "write": "write it",
   "why": "It matters."
  },
  "grief.positive-sides": {
   "title": "Positive sides",
   "write": "write it",
   "why": "It matters."
  },
  "grief.rites": {
   "title": "Rites",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.best-past-relationship": {
   "title": "Best past relationship",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.contact-goal": {
   "title": "Contact goal",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.example": {
   "title": "Example",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.pattern": {
   "title": "Pattern",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.pattern-in-therapy": {
   "title": "Pattern in therapy",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.present-network": {
   "title": "Present network",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.second-example": {
   "title": "Second example",
   "write": "write it",
   "why": "It matters."
  },
  "interpersonal-deficits.why-no-other-area": {
   "title": "Why no other area",
   "write": "write it",
   "why": "It matters."
  },
  "lost-healthy-self.former-self": {
   "title": "Former self",
   "write": "write it",
   "why": "It matters."
  },
  "lost-healthy-self.loss": {
   "title": "Loss",
   "write": "write it",
   "why": "It matters."
  },
  "lost-healthy-self.medication-view": {
   "title": "Medication view",
   "write": "write it",
   "why": "It matters."
  },
  "lost-healthy-self.rhythm-plan": {
   "title": "Rhythm plan",
   "write": "write it",
   "why": "It matters."
  },
  "lost-healthy-self.warning-signs-of-mania": {
   "title": "Warning signs of mania",
   "write": "write it",
   "why": "It matters."
  },
  "person.around-onset": {
   "title": "Around onset",
   "write": "write it",
   "why": "It matters."
  },
  "person.change-wanted": {
   "title": "Change wanted",
   "write": "write it",
   "why": "It matters."
  },
  "person.client-expects": {
   "title": "Client expects",
   "write": "write it",
   "why": "It matters."
  },
  "person.closeness": {
   "title": "Closeness",
   "write": "write it",
   "why": "It matters."
  },
  "person.confides": {
   "title": "Confides",
   "write": "write it",
   "why": "It matters."
  },
  "person.contact": {
   "title": "Contact",
   "write": "write it",
   "why": "It matters."
  },
  "person.relationship": {
   "title": "Relationship",
   "write": "write it",
   "why": "It matters."
  },
  "person.satisfying": {
   "title": "Satisfying",
   "write": "write it",
   "why": "It matters."
  },
  "person.status": {
   "title": "Status",
   "write": "write it",
   "why": "It matters."
  },
  "person.support": {
   "title": "Support",
   "write": "write it",
   "why": "It matters."
  },
  "person.they-expect": {
   "title": "They expect",
   "write": "write it",
   "why": "It matters."
  },
  "person.unsatisfying": {
   "title": "Unsatisfying",
   "write": "write it",
   "why": "It matters."
  },
  "problem-area.reason": {
   "title": "Reason",
   "write": "write it",
   "why": "It matters."
  },
  "risk.level": {
   "title": "Level",
   "write": "write it",
   "why": "It matters."
  },
  "risk.plan": {
   "title": "Plan",
   "write": "write it",
   "why": "It matters."
  },
  "risk.rationale": {
   "title": "Rationale",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.client-expects": {
   "title": "Client expects",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.earlier-attempts": {
   "title": "Earlier attempts",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.how-argued": {
   "title": "How argued",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.issue": {
   "title": "Issue",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.options": {
   "title": "Options",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.other-person": {
   "title": "Other person",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.outcome-wanted": {
   "title": "Outcome wanted",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.parallels": {
   "title": "Parallels",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.safety": {
   "title": "Safety",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.stage": {
   "title": "Stage",
   "write": "write it",
   "why": "It matters."
  },
  "role-dispute.they-expect": {
   "title": "They expect",
   "write": "write it",
   "why": "It matters."
  },
  "role-play.feedback": {
   "title": "Feedback",
   "write": "write it",
   "why": "It matters."
  },
  "role-play.situation": {
   "title": "Situation",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.bad-sides-of-new-role": {
   "title": "Bad sides of new role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.bad-sides-of-old-role": {
   "title": "Bad sides of old role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.chosen-or-forced": {
   "title": "Chosen or forced",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.date": {
   "title": "Date",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.event": {
   "title": "Event",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.feelings": {
   "title": "Feelings",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.good-sides-of-new-role": {
   "title": "Good sides of new role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.good-sides-of-old-role": {
   "title": "Good sides of old role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.losses": {
   "title": "Losses",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.new-demands": {
   "title": "New demands",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.new-role": {
   "title": "New role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.old-role": {
   "title": "Old role",
   "write": "write it",
   "why": "It matters."
  },
  "role-transition.skills-and-supports": {
   "title": "Skills and supports",
   "write": "write it",
   "why": "It matters."
  },
  "session.affect": {
   "title": "Affect",
   "write": "write it",
   "why": "It matters."
  },
  "session.contact": {
   "title": "Contact",
   "write": "write it",
   "why": "It matters."
  },
  "session.contacts": {
   "title": "Contacts",
   "write": "write it",
   "why": "It matters."
  },
  "session.ending": {
   "title": "Ending",
   "write": "write it",
   "why": "It matters."
  },
  "session.mechanisms": {
   "title": "Mechanisms of change",
   "write": "write it",
   "why": "It matters."
  },
  "session.mood-link": {
   "title": "Mood and events",
   "write": "write it",
   "why": "It matters."
  },
  "session.plan": {
   "title": "Plan",
   "write": "write it",
   "why": "It matters."
  },
  "session.progress": {
   "title": "Progress",
   "write": "write it",
   "why": "It matters."
  },
  "session.reason": {
   "title": "Reason",
   "write": "write it",
   "why": "It matters."
  },
  "session.risk": {
   "title": "Risk",
   "write": "write it",
   "why": "It matters."
  },
  "session.since-last": {
   "title": "Since last session",
   "write": "write it",
   "why": "It matters."
  },
  "session.since-last.events": {
   "title": "Events",
   "write": "write it",
   "why": "It matters."
  },
  "session.since-last.symptoms": {
   "title": "Symptoms",
   "write": "write it",
   "why": "It matters."
  },
  "session.techniques": {
   "title": "Techniques",
   "write": "write it",
   "why": "It matters."
  }
 },
 "terms": {
  "note": {
   "formulation": {
    "title": "formulation"
   },
   "session": {
    "title": "session"
   },
   "closing": {
    "title": "closing"
   }
  },
  "problem-area": {
   "grief": {
    "title": "grief",
    "aliases": [
     "grief and loss"
    ]
   },
   "role-dispute": {
    "title": "role dispute",
    "aliases": [
     "interpersonal role dispute"
    ]
   },
   "role-transition": {
    "title": "role transition",
    "aliases": [
     "life change"
    ]
   },
   "interpersonal-deficits": {
    "title": "interpersonal deficits"
   },
   "lost-healthy-self": {
    "title": "lost healthy self"
   }
  },
  "phase": {
   "initial": {
    "title": "initial"
   },
   "middle": {
    "title": "middle"
   },
   "conclusion": {
    "title": "conclusion",
    "aliases": [
     "termination",
     "concluding"
    ]
   },
   "maintenance": {
    "title": "maintenance"
   }
  },
  "mechanism": {
   "social-support": {
    "title": "Enhancing social support"
   },
   "interpersonal-stress": {
    "title": "Decreasing interpersonal stress"
   },
   "emotional-processing": {
    "title": "Processing emotions"
   },
   "interpersonal-skills": {
    "title": "Improving interpersonal skills"
   }
  },
  "variant": {
   "ipt": {
    "title": "ipt"
   },
   "ipt-a": {
    "title": "ipt a"
   },
   "ipsrt": {
    "title": "ipsrt"
   },
   "ipt-g": {
    "title": "ipt g"
   },
   "ipt-b": {
    "title": "ipt b"
   },
   "ipc": {
    "title": "ipc"
   },
   "ipt-m": {
    "title": "ipt m"
   }
  },
  "session-status": {
   "held": {
    "title": "held"
   },
   "missed": {
    "title": "missed"
   },
   "cancelled": {
    "title": "cancelled"
   }
  },
  "mode": {
   "in-person": {
    "title": "in person"
   },
   "video": {
    "title": "video"
   },
   "phone": {
    "title": "phone"
   }
  },
  "ending": {
   "planned": {
    "title": "planned"
   },
   "early": {
    "title": "early"
   },
   "dropout": {
    "title": "dropout"
   },
   "transfer": {
    "title": "transfer"
   },
   "other": {
    "title": "other"
   }
  },
  "risk-level": {
   "none": {
    "title": "none"
   },
   "low": {
    "title": "low"
   },
   "moderate": {
    "title": "moderate"
   },
   "high": {
    "title": "high"
   }
  },
  "attachment-style": {
   "secure": {
    "title": "secure"
   },
   "preoccupied": {
    "title": "preoccupied"
   },
   "dismissing": {
    "title": "dismissing"
   },
   "fearful": {
    "title": "fearful"
   },
   "not-assessed": {
    "title": "not assessed"
   }
  },
  "closeness": {
   "1": {
    "title": "1"
   },
   "2": {
    "title": "2"
   },
   "3": {
    "title": "3"
   },
   "4": {
    "title": "4"
   }
  },
  "person-status": {
   "living": {
    "title": "living"
   },
   "deceased": {
    "title": "deceased"
   },
   "estranged": {
    "title": "estranged"
   }
  },
  "support": {
   "emotional": {
    "title": "emotional"
   },
   "practical": {
    "title": "practical"
   },
   "informational": {
    "title": "informational"
   },
   "companionship": {
    "title": "companionship"
   },
   "none": {
    "title": "none"
   }
  },
  "confides": {
   "yes": {
    "title": "yes"
   },
   "partly": {
    "title": "partly"
   },
   "no": {
    "title": "no"
   }
  },
  "stage": {
   "renegotiation": {
    "title": "renegotiation"
   },
   "impasse": {
    "title": "impasse"
   },
   "dissolution": {
    "title": "dissolution"
   }
  },
  "goal-outcome": {
   "met": {
    "title": "met"
   },
   "partly": {
    "title": "partly"
   },
   "not-met": {
    "title": "not met"
   }
  },
  "technique": {
   "exploration": {
    "title": "exploration"
   },
   "direct-elicitation": {
    "title": "direct elicitation"
   },
   "assessment": {
    "title": "assessment"
   },
   "contract-setting": {
    "title": "contract setting"
   },
   "clarification": {
    "title": "clarification"
   },
   "encouragement-of-affect": {
    "title": "encouragement of affect"
   },
   "communication-analysis": {
    "title": "communication analysis"
   },
   "communication-skills": {
    "title": "communication skills"
   },
   "interpersonal-incident": {
    "title": "interpersonal incident"
   },
   "decision-analysis": {
    "title": "decision analysis"
   },
   "role-play": {
    "title": "role play"
   },
   "problem-solving": {
    "title": "problem solving"
   },
   "use-of-the-therapeutic-relationship": {
    "title": "use of the therapeutic relationship"
   },
   "psychoeducation": {
    "title": "psychoeducation"
   },
   "sick-role": {
    "title": "sick role"
   },
   "inventory": {
    "title": "inventory"
   },
   "timeline": {
    "title": "timeline"
   },
   "mood-rating": {
    "title": "mood rating"
   },
   "formulation-feedback": {
    "title": "formulation feedback"
   },
   "mourning-work": {
    "title": "mourning work"
   },
   "role-review": {
    "title": "role review"
   },
   "support-mobilisation": {
    "title": "support mobilisation"
   },
   "safety-planning": {
    "title": "safety planning"
   },
   "directives": {
    "title": "directives"
   },
   "homework": {
    "title": "homework"
   },
   "conjoint-session": {
    "title": "conjoint session"
   },
   "relapse-prevention": {
    "title": "relapse prevention"
   },
   "ending-work": {
    "title": "ending work"
   }
  },
  "technique-not-ipt": {
   "thought-record": {
    "title": "thought record"
   },
   "cognitive-restructuring": {
    "title": "cognitive restructuring"
   },
   "exposure-hierarchy": {
    "title": "exposure hierarchy"
   },
   "transference-interpretation": {
    "title": "transference interpretation"
   },
   "dream-interpretation": {
    "title": "dream interpretation"
   }
  }
 },
 "measures": {},
 "synonyms": [
  [
   "client",
   "patient"
  ]
 ]
} as unknown as Words
