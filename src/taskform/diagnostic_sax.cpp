#include <algorithm>
#include <taskform/check_value.hpp>
#include <taskform/diagnostic_sax.hpp>
#include <taskform/json_number.hpp>
#include <taskform/pointer.hpp>
#include <taskform/stored_text.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

const FieldView* DiagnosticSax::begin_value() {
  token_ = cursor_.next();
  after_name_ = false;
  if (frames_.empty()) return nullptr;
  Frame& frame = top();
  if (frame.is_array) {
    path_.resize(frame.path_length);
    append_token(path_, std::to_string(frame.next_element++));
  }
  if (about_member_) {
    about_member_->offset = token_.offset;
    add(std::move(*about_member_));
    about_member_.reset();
  }
  if (frames_.size() == 1 && frame.field != nullptr) {
    const auto index = static_cast<std::size_t>(frame.field - frame.type->fields.data());
    diagnosis_.member_offsets[index] = token_.offset;
  }
  return frame.field;
}

bool DiagnosticSax::null() {
  const FieldView* field = begin_value();
  if (field == nullptr) {
    mismatch(field, "null");
  } else if (field->rules.required) {
    Issue issue = missing(*field);
    report(issue.code, issue.expectation, "null", issue.limit);
  }
  return true;
}

bool DiagnosticSax::boolean(bool value) {
  const FieldView* field = begin_value();
  if (field == nullptr || field->kind != Kind::boolean) {
    mismatch(field, "boolean");
  } else {
    *static_cast<bool*>(slot(*field)) = value;
  }
  return true;
}

bool DiagnosticSax::number() {
  const FieldView* field = begin_value();
  if (!is_read_by_portal(token_.text)) refuse_unknown_value();
  const auto value = parse_int32(token_.text);
  if (field == nullptr || field->kind != Kind::integer) {
    const bool fraction = !value && value.error() == IssueCode::typeMismatch;
    mismatch(field, fraction ? "number" : "integer");
  } else if (value) {
    auto* place = static_cast<std::int32_t*>(slot(*field));
    *place = *value;
    judge(*field, place);
  } else if (value.error() == IssueCode::typeMismatch) {
    mismatch(field, "number");
  } else {
    const bool below = value.error() == IssueCode::rangeUnderflow;
    report(value.error(), below ? Expectation::atLeast : Expectation::atMost,
           printable_excerpt(token_.text), below ? field->rules.minimum : field->rules.maximum);
  }
  return true;
}

bool DiagnosticSax::string(std::string& value) {
  const FieldView* field = begin_value();
  if (date_like(value) == DateLike::refused) refuse_unknown_value();
  if (field != nullptr && field->kind == Kind::text) {
    auto* place = static_cast<std::string*>(slot(*field));
    *place = std::move(value);
    judge(*field, place);
    return true;
  }
  if (field != nullptr && reading_.published_names) {
    const auto named = std::ranges::find(field->rules.names, value, &EnumName::name);
    if (named != field->rules.names.end()) {
      *static_cast<std::int32_t*>(slot(*field)) = named->value;
      return true;
    }
  }
  mismatch(field, "string");
  return true;
}

bool DiagnosticSax::start_object() {
  const FieldView* field = begin_value();
  if (frames_.empty()) {
    is_object_ = true;
    return open({.type = &root_, .object = object_});
  }
  if (const FieldView* list = top().list) {
    if (top().next_element > max_elements) {
      report(IssueCode::tooLong, Expectation::atMostElements, "", max_elements);
      refused_ = true;
      return false;
    }
    return open({.type = list->type, .object = list->slot(top().object)});
  }
  const bool is_alone = reading_.one_is_a_list && frames_.size() == 1 && field != nullptr &&
                        field->kind == Kind::list;
  if (field != nullptr && (field->kind == Kind::object || is_alone)) {
    return open({.type = field->type, .object = slot(*field)});
  }
  mismatch(field, "object");
  return open({});
}

bool DiagnosticSax::start_array() {
  const FieldView* field = begin_value();
  if (field != nullptr && field->kind == Kind::list) {
    return open({.object = top().object, .list = field, .is_array = true});
  }
  mismatch(field, "array");
  return open({.is_array = true});
}

bool DiagnosticSax::open(Frame frame) {
  if (frames_.size() == max_depth) {
    report(IssueCode::tooDeep, Expectation::atMostLevels, "", max_depth);
    refused_ = true;
    return false;
  }
  frame.path_length = path_.size();
  frames_.push_back(frame);
  return true;
}

void DiagnosticSax::key(const std::string& name) {
  const auto name_token = cursor_.next();
  after_name_ = true;
  Frame& frame = top();
  path_.resize(frame.path_length);
  append_token(path_, name);
  frame.field = nullptr;
  if (frame.type == nullptr) {
    if (reading_.reports_unknown && unknown_member(name).severity == Severity::error) {
      about_member_ = unknown_member(name);
    }
    return;
  }
  const auto fields = frame.type->fields;
  const auto found = std::ranges::find_if(fields, [&](const FieldView& field) {
    return is_named(field, name, reading_.published_names);
  });
  if (found == fields.end()) {
    if (reading_.reports_unknown) about_member_ = unknown_member(name);
    return;
  }
  const std::uint32_t bit = 1U << (found - fields.begin());
  if ((frame.seen & bit) != 0) {
    about_member_ = Issue{.path = path_,
                          .code = IssueCode::duplicateField,
                          .expectation = Expectation::memberOnce,
                          .received = printable_excerpt(name_token.text)};
  } else {
    frame.field = &*found;
  }
  frame.seen |= bit;
}

void DiagnosticSax::end() {
  token_ = cursor_.next();
  path_.resize(top().path_length);
  if (top().type != nullptr) report_missing(top());
  frames_.pop_back();
}

Diagnosis DiagnosticSax::finish() {
  // nlohmann takes a NUL byte for the end of the text.
  if (!refused_ && !cursor_.at_end()) syntax_error();
  diagnosis_.whole = !refused_ && is_object_;
  return std::move(diagnosis_);
}

}  // namespace taskform
