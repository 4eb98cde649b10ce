#include <algorithm>
#include <taskform/group_outcome.hpp>
#include <taskform/list_reader.hpp>
#include <taskform/stored_text.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

/// Compares what came back with what was sent, for the portal does not (contract 6).
class Comparison {
 public:
  Comparison(const GroupRequest& sent, GroupOutcome& got)
      : sent_(sent), got_(got), is_served_(sent.contacts.size()) {}

  void run() {
    const std::size_t wanted = sent_.contacts.size(), came = got_.tasks.size();
    if (came != wanted) {
      warn("", IssueCode::differs, Expectation::taskPerContact, std::to_string(came), wanted);
    }
    for (std::size_t i = 0; i < came; ++i) {
      at_ = '/' + std::to_string(i);
      compare(got_.tasks.at<Task>(i), i);
    }
    for (std::size_t i = 0; i < wanted; ++i) {
      if (is_served_[i] == 0) got_.missing.push_back(sent_.contacts[i]);
    }
  }

 private:
  void warn(std::string_view member, IssueCode code, Expectation expectation,
            std::string&& received = {}, std::size_t limit = 0) {
    got_.outcome.issues.push_back({.path = "/response" + at_.append(member),
                                   .code = code,
                                   .severity = Severity::warning,
                                   .expectation = expectation,
                                   .limit = static_cast<std::int64_t>(limit),
                                   .received = std::move(received)});
    at_.resize(at_.size() - member.size());
  }

  void compare(const Task& task, std::size_t index) {
    if (task.contact)
      serve(task.contact->id);
    else
      serve_unnamed(index);
    // The portal writes a text anew that looks like a date (contract 1.4): the request said so.
    if (task.title != sent_.task.title && date_like(sent_.task.title) == DateLike::no) {
      warn("/title", IssueCode::differs, Expectation::sentTitle,
           '"' + excerpt(task.title ? *task.title : "") + '"');
    }
    if (!task.category) {
      warn("/category", IssueCode::valueMissing, Expectation::knownCategory);
    }
  }

  void serve(std::int32_t id) {
    for (std::size_t i = 0; i < is_served_.size(); ++i) {
      if (is_served_[i] != 0 || sent_.contacts[i] != id) continue;
      is_served_[i] = 1;
      return;
    }
    warn("/contact/id", IssueCode::differs, Expectation::taskOfContact, std::to_string(id));
  }

  /// A task without a contact is that of one whom the portal does not know (contract 2.4). Which
  /// one, only the place says, and only where every contact got a task.
  void serve_unnamed(std::size_t index) {
    if (got_.tasks.size() == is_served_.size()) is_served_[index] = 1;
    warn("/contact", IssueCode::notFound, Expectation::knownContact);
  }

  const GroupRequest& sent_;
  GroupOutcome& got_;
  std::string at_{};             ///< Which task, as a pointer into the list.
  std::vector<char> is_served_;  ///< One place for each contact.
};

void read_success(ListReading&& reading, const GroupRequest& sent, GroupOutcome& got) {
  Outcome& outcome = got.outcome;
  outcome.may_exist = true;
  outcome.issues = verdict_of(reading);
  if (has_errors(outcome.issues)) {
    outcome.kind = reading.ended_early ? OutcomeKind::uncertain : OutcomeKind::unreadable;
    say(outcome, reading.ended_early ? Failure::cutOff : Failure::notATask);
  } else if (reading.envelope.response.size() == 0) {
    // So the portal answers when it found no contact in the request: nothing was made.
    outcome.kind = OutcomeKind::rejected;
    outcome.may_exist = false;
    outcome.issues = check_contacts({});
  } else {
    outcome.kind = OutcomeKind::created;
    got.tasks = std::move(reading.envelope.response);
    Comparison(sent, got).run();
  }
}

}  // namespace

GroupOutcome read_group_response(const Answer& answer, const GroupRequest& sent, Now now) {
  GroupOutcome got;
  if (answer.status == 0) {
    got.outcome = read_failure(Failure::network, true);
    return got;
  }
  ListReading reading = read_list_answer(element_type<Task>, answer.body);
  const auto& envelope = reading.envelope;
  if (is_success(answer.status) && (envelope.status_code < 400 || reading.ended_early)) {
    got.outcome.status = answer.status;
    read_success(std::move(reading), sent, got);
    return got;
  }
  got.outcome = read_error(answer, {envelope.status_code, envelope.error, reading.issues}, now);
  // A 400 comes before the first task is saved: all have the same members but for the contact, so
  // the first is refused first. Only the category is looked up when all are saved, and with a JSON
  // error (contract 6); a 404 without one is not the CRM's (contract 3).
  if (got.outcome.kind == OutcomeKind::notFound && envelope.error) got.outcome.may_exist = true;
  return got;
}

bool has_category(const Answer& answer, Outcome& why, Now now) {
  const auto reading = read_list_answer(element_type<Category>, answer.body);
  const auto& envelope = reading.envelope;
  if (answer.status == 0) {
    why = read_failure(Failure::network, false);
  } else if (!is_success(answer.status) || envelope.status_code >= 400) {
    why = read_error(answer, {envelope.status_code, envelope.error, reading.issues}, now);
  } else {
    why.issues = verdict_of(reading);
    if (!has_errors(why.issues) && envelope.response.size() == 1) return true;
    why.kind = OutcomeKind::unreadable;
    why.status = answer.status;
    say(why, Failure::notACategory);
  }
  why.may_exist = false;
  return false;
}

}  // namespace taskform
