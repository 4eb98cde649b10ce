// The person or company that a task is about (contract 2.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/contact_email.hpp>
#include <taskform/currency.hpp>
#include <taskform/person.hpp>
#include <vector>

namespace taskform {

struct Contact {
  std::optional<ContactEmail> email{};
  std::optional<std::string> small_foto_url{};
  std::optional<std::string> medium_foto_url{};
  std::optional<std::string> display_name{};
  bool is_company = false;
  std::vector<Person> access_list{};
  bool is_private = false;
  bool is_shared = false;
  std::int32_t share_type = 0;
  std::optional<Currency> currency{};
  bool can_edit = false;
  bool can_delete = false;
  std::int32_t id = 0;

  bool operator==(const Contact&) const = default;
};

inline constexpr EnumName share_types[] = {{0, "None"}, {1, "ReadWrite"}, {2, "Read"}};

template <>
struct Description<Contact> {
  static constexpr std::string_view name = "Contact";
  static constexpr std::string_view summary = "A person or company of the CRM.";
  static constexpr auto fields = std::tuple{
      field("email", &Contact::email, {}, "The primary e-mail address; null where there is none."),
      field("smallFotoUrl", &Contact::small_foto_url, {}, "A root-relative path on the portal."),
      field("mediumFotoUrl", &Contact::medium_foto_url, {}, "A root-relative path on the portal."),
      field("displayName", &Contact::display_name, {},
            "The name as people read it; the portal sends it as it is."),
      field("isCompany", &Contact::is_company, {}, "Whether it is a company."),
      field("accessList", &Contact::access_list, {},
            "Who may see a private contact; empty for all others."),
      field("isPrivate", &Contact::is_private, {}, "Whether only some people may see it."),
      field("isShared", &Contact::is_shared, {}, "Whether everybody may see it."),
      field("shareType", &Contact::share_type, {.names = share_types},
            "What everybody may do with it."),
      field("currency", &Contact::currency, {}, "Its currency; null where none is set."),
      field("canEdit", &Contact::can_edit, {}, "Whether the caller may change it."),
      field("canDelete", &Contact::can_delete, {}, "Whether the caller may delete it."),
      field("id", &Contact::id, {}, "Its id."),
  };
};

}  // namespace taskform
