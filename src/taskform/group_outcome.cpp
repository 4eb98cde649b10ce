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
    const std::size_t wanted = sent_.contacts.size();
    if (got_.tasks.size() != wanted) {
      warn({.path = "/response",
            .code = IssueCode::differs,
            .expectation = Expectation::taskPerContact,
            .limit = static_cast<std::int64_t>(wanted),
            .received = std::to_string(got_.tasks.size())});
    }
    for (std::size_t i = 0; i < got_.tasks.size(); ++i) {
      compare(got_.tasks[i], i, "/response/" + std::to_string(i));
    }
    for (std::size_t i = 0; i < wanted; ++i) {
      if (!is_served_[i]) got_.missing.push_back(sent_.contacts[i]);
    }
  }

 private:
  void warn(Issue issue) {
    issue.severity = Severity::warning;
    got_.outcome.issues.push_back(std::move(issue));
  }

  void compare(const Task& task, std::size_t index, const std::string& path) {
    if (task.contact)
      serve(task.contact->id, path);
    else
      serve_unnamed(index, path);
    // The portal writes a text anew that looks like a date (contract 1.4): the request said so.
    if (task.title != sent_.task.title && date_like(sent_.task.title) == DateLike::no) {
      warn({.path = path + "/title",
            .code = IssueCode::differs,
            .expectation = Expectation::sentTitle,
            .received = '"' + excerpt(task.title.value_or("")) + '"'});
    }
    if (!task.category) {
      warn({.path = path + "/category",
            .code = IssueCode::valueMissing,
            .expectation = Expectation::knownCategory});
    }
  }

  void serve(std::int32_t id, const std::string& path) {
    for (std::size_t i = 0; i < is_served_.size(); ++i) {
      if (is_served_[i] || sent_.contacts[i] != id) continue;
      is_served_[i] = true;
      return;
    }
    warn({.path = path + "/contact/id",
          .code = IssueCode::differs,
          .expectation = Expectation::taskOfContact,
          .received = std::to_string(id)});
  }

  /// A task without a contact is that of one whom the portal does not know (contract 2.4). Which
  /// one, only the place says, and only where every contact got a task.
  void serve_unnamed(std::size_t index, const std::string& path) {
    if (got_.tasks.size() == is_served_.size()) is_served_[index] = true;
    warn({.path = path + "/contact",
          .code = IssueCode::notFound,
          .expectation = Expectation::knownContact});
  }

  const GroupRequest& sent_;
  GroupOutcome& got_;
  std::vector<bool> is_served_;
};

GroupOutcome read_success(int status, ListReading<Task>&& reading, const GroupRequest& sent) {
  GroupOutcome got{.outcome = {.status = status, .may_exist = true}};
  got.outcome.issues = refusal_of(reading, reading.envelope.error, false);
  if (has_errors(got.outcome.issues)) {
    const Failure failure = reading.ended_early ? Failure::cutOff : Failure::notATask;
    got.outcome.kind = reading.ended_early ? OutcomeKind::uncertain : OutcomeKind::unreadable;
    say(got.outcome, failure);
  } else if (reading.envelope.response.empty()) {
    // So the portal answers when it found no contact in the request: nothing was made.
    got.outcome = reject(check_contacts({}));
    got.outcome.status = status;
  } else {
    got.outcome.kind = OutcomeKind::created;
    got.tasks = std::move(reading.envelope.response);
    Comparison(sent, got).run();
  }
  return got;
}

}  // namespace

GroupOutcome read_group_response(const Answer& answer, const GroupRequest& sent, Now now) {
  if (answer.status == 0) return {.outcome = read_failure(Failure::network, true)};
  ListReading<Task> reading = read_list_answer<Task>(answer.body);
  const auto& [said, error] = std::tie(reading.envelope.status_code, reading.envelope.error);
  if (is_success(answer.status) && (said < 400 || reading.ended_early)) {
    return read_success(answer.status, std::move(reading), sent);
  }
  GroupOutcome got{.outcome = read_error(answer, {said, error, reading.issues}, now)};
  // A 400 comes before the first task is saved: all have the same members but for the contact, so
  // the first is refused first. Only the category is looked up when all are saved, and with a JSON
  // error (contract 6); a 404 without one is not the CRM's (contract 3).
  if (got.outcome.kind == OutcomeKind::notFound && error) got.outcome.may_exist = true;
  return got;
}

std::optional<Outcome> read_category_lookup(const Answer& answer, Now now) {
  if (answer.status == 0) return read_failure(Failure::network, false);
  const auto reading = read_list_answer<Category>(answer.body);
  const auto& envelope = reading.envelope;
  Outcome outcome;
  if (!is_success(answer.status) || envelope.status_code >= 400) {
    outcome = read_error(answer, {envelope.status_code, envelope.error, reading.issues}, now);
    outcome.may_exist = false;
    return outcome;
  }
  outcome.issues = refusal_of(reading, envelope.error, false);
  if (!has_errors(outcome.issues) && envelope.response.size() == 1) return std::nullopt;
  outcome.kind = OutcomeKind::unreadable;
  outcome.status = answer.status;
  say(outcome, Failure::notACategory);
  return outcome;
}

}  // namespace taskform
